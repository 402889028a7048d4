package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.CodedException;
import id.kopdesk.database.Database;
import id.kopdesk.database.LayeredOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The power goes while somebody saves: after "Tersimpan" the save is there, whatever the disk made of the rest. */
final class PowerFaults {
    private static final int SAVES = 25;
    private static final int MOMENTS = 12;

    private final Template office = new Template(folder -> {
        try (Database database = Desk.make(folder)) {
            new Desk(database).save(0);
        }
    });

    List<Fault> all() {
        return List.of(
                Fault.of(
                        5,
                        "power cut: unforced writes dropped, reordered or torn",
                        1,
                        100,
                        (folder, random, at) -> cuts(folder, random, false)),
                Fault.of(
                        5,
                        "process dead after any write of the file",
                        1,
                        100,
                        (folder, random, at) -> cuts(folder, random, true)));
    }

    private void cuts(Path folder, Random random, boolean killed) throws Exception {
        Path data = folder.resolve("o");
        office.copyTo(data);
        DiskRecord record = new DiskRecord(data);
        FaultPath.plan(data, record);
        try (Database database = LayeredOffice.open(data, FaultPath.LAYER)) {
            Desk desk = new Desk(database);
            for (int i = 1; i <= SAVES; i++) {
                desk.save(i);
                record.acknowledged(i);
            }
        }
        for (int i = 0; i < MOMENTS; i++) {
            int moment = random.nextInt(record.size() + 1);
            Path left = folder.resolve("m" + moment + "-" + random.nextInt());
            if (killed) {
                record.leaveKilled(moment, left);
            } else {
                record.leaveUnpowered(moment, random, left);
            }
            look(left, record, moment);
        }
    }

    private static void look(Path left, DiskRecord record, int moment) throws IOException {
        int acknowledged = record.acknowledgedAt(moment);
        try (Database database = Desk.open(left)) {
            Desk desk = new Desk(database);
            assertThat(desk.saved())
                    .as("saves after event %s, %s acknowledged", moment, acknowledged)
                    .containsAll(IntStream.rangeClosed(0, acknowledged).boxed().toList());
            desk.requireWhole();
        } catch (CodedException e) {
            throw new AssertionError(
                    e.getMessage() + " after event " + moment + " of " + record.size() + ", " + acknowledged
                            + " acknowledged:" + record.around(moment),
                    e);
        }
    }
}
