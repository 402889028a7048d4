package id.kopdesk.ui.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Drafts;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.ui.DirectTasks;
import id.kopdesk.ui.record.DraftModel;
import id.kopdesk.ui.record.RecordValues;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while somebody types; what was kept before must be offered afterwards. */
class DraftKillTest {
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final UUID RECORD = UUID.fromString("01980000-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    @Test
    void whatWasTypedIsOfferedAfterTheProgramWasKilled() throws Exception {
        for (int round = 1; round <= 2; round++) {
            Path office = folder.resolve("o" + round);
            Engine.H2.fresh(office).close();
            String last = typeUntilKilled(office, round * 3);
            try (Database database = Database.open(office, Engine.KEY, Clock.systemUTC())) {
                RecordValues values = new RecordValues();
                values.load(Map.of("name", "KDMP Tatakan"));
                DraftModel model = new DraftModel(new DirectTasks(), values, place(database));
                model.look();
                model.take();
                assertThat(Integer.parseInt(values.of("note").get())).isGreaterThanOrEqualTo(Integer.parseInt(last));
            }
        }
    }

    /** @return what the program said it had kept last before it was killed */
    private static String typeUntilKilled(Path office, int edits) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DraftKillTest.class.getName(),
                        office.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String kept = "";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = out.readLine()) != null) {
                if (line.startsWith("kept ")) {
                    kept = line.substring("kept ".length());
                }
                if (kept.equals(String.valueOf(edits))) {
                    break;
                }
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(kept).isEqualTo(String.valueOf(edits));
        return kept;
    }

    /** The program that is killed: types for ever and says what it has kept. */
    public static void main(String[] folder) {
        Database database = Database.open(Path.of(folder[0]), Engine.KEY, Clock.systemUTC());
        RecordValues values = new RecordValues();
        values.load(Map.of("name", "KDMP Tatakan"));
        DraftModel model = new DraftModel(new DirectTasks(), values, place(database));
        model.look();
        for (int i = 1; ; i++) {
            values.of("note").set(String.valueOf(i));
            model.tick();
            System.out.println("kept " + i);
        }
    }

    private static FileDraft place(Database database) {
        return new FileDraft(new Drafts(database, Clock.systemUTC()), SITI, RECORD);
    }
}
