package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Bulk;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.LayeredOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The process dies while a long list is saved: one unit of work, so all of it is there or nothing. */
final class ImportFaults {
    private static final int PART = 500;
    private static final int APART = 4_000;
    private static final int STEP = 6;

    private final Template office = new Template(folder -> Desk.make(folder).close());

    List<Fault> all() {
        return List.of(
                Fault.of(3, "kill at a random moment of an import of 5,000 rows", 2, 60, this::ofFew),
                Fault.of(3, "kill at a random moment of an import of 50,000 rows", 0, 10, this::ofMany),
                Fault.of(
                        3,
                        "process dead after any write of an import of 5,000 rows",
                        1,
                        10,
                        (folder, random, at) -> ofWrites(folder, random, false)),
                Fault.of(
                        3,
                        "power cut in an import of 5,000 rows",
                        0,
                        10,
                        (folder, random, at) -> ofWrites(folder, random, true)),
                Fault.of(
                        4,
                        "kill while an import is done in a new file that takes the old one's place",
                        4,
                        60,
                        this::apart));
    }

    private void ofFew(Path folder, Random random, int at) throws Exception {
        killed(folder, random, 5_000);
    }

    private void ofMany(Path folder, Random random, int at) throws Exception {
        killed(folder, random, 50_000);
    }

    private void killed(Path folder, Random random, int rows) throws Exception {
        Path data = folder.resolve("o");
        office.copyTo(data);
        boolean done;
        try (Child child = Child.start(List.of("-Xmx512m"), ImportFaults.class, data, rows)) {
            // The last part stands for the commit itself, which is when a file is easiest to leave half.
            int part = random.nextInt(3) == 0 ? rows / PART : 1 + random.nextInt(rows / PART);
            child.await("part " + part, 120);
            Thread.sleep(random.nextInt(part == rows / PART ? 1 + rows / 20 : 60));
            child.kill();
            done = child.rest().contains("done");
        }
        requireAllOrNothing(data, rows, done);
    }

    /**
     * The program dies at a random moment: while the copy is made, while rows go into it, while indexes are built and the
     * new file is written and proved, around the exchange, and while the first save goes into the new file.
     */
    private void apart(Path folder, Random random, int at) throws Exception {
        Path data = folder.resolve("o");
        office.copyTo(data);
        boolean done;
        try (Child child = Child.start(List.of("-Xmx512m"), ImportFaults.class, data, APART, "apart")) {
            List<String> phases =
                    List.of("database.apart.copy", "part 4", "database.apart.index", "database.apart.write");
            int phase = at % (phases.size() + 2);
            if (phase < phases.size()) {
                child.await(phases.get(phase), 120);
                Thread.sleep(random.nextInt(200));
            } else if (phase == phases.size()) {
                child.await("database.check.log", 120);
                Thread.sleep(random.nextInt(400));
            } else {
                child.await("done", 120);
                Thread.sleep(random.nextInt(100));
            }
            child.kill();
            done = child.rest().contains("done");
        }
        requireAllOrNothing(data, APART, done);
        assertThat(data.resolve(".kerja.tmp")).doesNotExist();
        try (Database database = Desk.open(data)) {
            long before = new Desk(database).count("cooperative");
            insert(database, PART, new Bulk(Bulk.LARGE, List.of(), Progress.NONE), part -> {});
            assertThat(new Desk(database).count("cooperative")).isEqualTo(before + PART);
        }
    }

    /** The commit of many rows takes several writes; after each of them the file is all or nothing. */
    private void ofWrites(Path folder, Random random, boolean unpowered) throws Exception {
        int rows = 5_000;
        Path data = folder.resolve("o");
        office.copyTo(data);
        DiskRecord record = new DiskRecord(data);
        FaultPath.plan(data, record);
        try (Database database = LayeredOffice.open(data, FaultPath.LAYER)) {
            insert(database, rows, new Bulk(rows, List.of(), Progress.NONE), part -> {});
            record.acknowledged(rows);
        }
        for (int moment = random.nextInt(STEP); moment <= record.size(); moment += STEP) {
            Path left = folder.resolve("m" + moment);
            if (unpowered) {
                record.leaveUnpowered(moment, random, left);
            } else {
                record.leaveKilled(moment, left);
            }
            requireAllOrNothing(left, rows, record.acknowledgedAt(moment) == rows);
        }
    }

    private static void requireAllOrNothing(Path data, int rows, boolean done) {
        try (Database database = Desk.open(data)) {
            Desk desk = new Desk(database);
            long there = desk.count("cooperative");
            assertThat(there)
                    .as("rows of an import of %s (acknowledged: %s)", rows, done)
                    .isIn(done ? List.of((long) rows, rows + 1L) : List.of(0L, (long) rows));
            assertThat(desk.count("cooperative_village")).isEqualTo(there);
            assertThat(database.check(Desk.TABLES, Progress.NONE).faults()).isEmpty();
        }
    }

    /** The program that is killed: saves its rows as an import does and says when. */
    public static void main(String[] arguments) {
        int rows = Integer.parseInt(arguments[1]);
        Database database = Desk.open(Path.of(arguments[0]));
        boolean apart = arguments.length > 2;
        insert(
                database,
                rows,
                new Bulk(apart ? Bulk.LARGE : 0, List.of(), new Says()),
                part -> System.out.println("part " + part));
        System.out.println("done");
        if (apart) {
            new Desk(database).save(rows);
        }
        database.close();
    }

    /** Tells the one who kills how far it is. */
    private static final class Says implements Progress {
        private String last = "";

        @Override
        public void at(String key, long done, long total) {
            if (!key.equals(last)) {
                last = key;
                System.out.println(key);
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private static void insert(Database database, int rows, Bulk bulk, IntConsumer after) {
        CooperativeStore store = new CooperativeStore(database, file -> List.of());
        database.write(Desk.SITI, Change.batch(Change.Kind.IMPORT, "daftar.xlsx"), bulk, work -> {
            for (int part = 1; part <= rows / PART; part++) {
                int first = part * PART;
                store.insertAll(
                        work,
                        IntStream.range(first, first + PART)
                                .mapToObj(ImportFaults::file)
                                .toList());
                after.accept(part);
            }
            return rows;
        });
    }

    private static CooperativeFile file(int number) {
        return CooperativeFile.fresh(
                Cooperative.named("Koperasi Desa " + number, CooperativeKind.VILLAGE, "63.05.03.2001"),
                LocalDate.of(2026, 8, 5));
    }
}
