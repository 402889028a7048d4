package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.Integrity;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckTest {
    @TempDir
    Path folder;

    /** What somebody does behind the program's back, and what the check must call it. */
    private static final Map<String, Integrity.Kind> DAMAGE = Map.of(
            "UPDATE office SET place = 'Rantav'",
            Integrity.Kind.ROW_CHANGED,
            "DELETE FROM office",
            Integrity.Kind.ROW_MISSING,
            "INSERT INTO office SELECT CAST('0192aaaa-0000-7000-8000-000000000001' AS UUID), office_id, version, row_hash,"
                    + " removed_at, removed_reason, area_code, zone, letterhead, bold_lines, place, logo, paper, language,"
                    + " theme FROM office",
            Integrity.Kind.ROW_COUNT,
            "UPDATE change_entry SET actor = 'Anton' WHERE entry_no = 2",
            Integrity.Kind.LOG_CHAIN,
            "DELETE FROM change_entry WHERE entry_no = 3",
            Integrity.Kind.LOG_CHAIN,
            "UPDATE change_value SET after_values = '{}' WHERE entry_no = 2",
            Integrity.Kind.LOG_VALUES,
            "DELETE FROM change_value WHERE entry_no = 1",
            Integrity.Kind.LOG_VALUES,
            "UPDATE chain_head SET entry_no = entry_no - 1",
            Integrity.Kind.LOG_END,
            "DROP TABLE milestone",
            Integrity.Kind.UNREADABLE);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatWasSavedByTheProgramIsWhole(Engine engine) {
        try (Database database = SmallOffice.on(engine, folder)) {
            Integrity found = database.check(SmallOffice.TABLES, Progress.NONE);
            assertThat(found.faults()).isEmpty();
            assertThat(found.rows()).isEqualTo(3);
            assertThat(found.entries()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyChangeBehindTheProgramsBackIsFoundAndNamed(Engine engine) {
        int at = 0;
        for (Map.Entry<String, Integrity.Kind> damage : DAMAGE.entrySet()) {
            try (Database database = SmallOffice.on(engine, folder.resolve("k" + at++))) {
                database.note(handle -> handle.execute(damage.getKey()));
                Integrity found = database.check(SmallOffice.TABLES, Progress.NONE);
                assertThat(found.faults())
                        .as(damage.getKey())
                        .extracting(Integrity.Fault::kind)
                        .contains(damage.getValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theFirstBadRowIsNamedInASentence(Engine engine) {
        try (Database database = SmallOffice.on(engine, folder)) {
            UUID id = database.read(handle -> handle.createQuery("SELECT id FROM office")
                    .mapTo(UUID.class)
                    .one());
            database.note(handle -> handle.execute("UPDATE office SET letterhead = 'DINAS LAIN'"));
            Integrity found = database.check(SmallOffice.TABLES, Progress.NONE);
            assertThat(found.first().orElseThrow().row()).isEqualTo(id);
            assertThat(new CheckText(Texts.of(Texts.INDONESIAN), new Formats(Texts.INDONESIAN)).of(found))
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains("office")
                    .contains(id.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void valuesDestroyedOnPurposeDoNotBreakTheLog(Engine engine) {
        try (Database database = SmallOffice.on(engine, folder)) {
            database.note(handle ->
                    handle.execute("UPDATE change_value SET salt = NULL, before_values = NULL, after_values = NULL"));
            assertThat(database.check(SmallOffice.TABLES, Progress.NONE).whole())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCheckStopsWhenAskedAndTheDataStaysOpen(Engine engine) {
        try (Database database = SmallOffice.on(engine, folder)) {
            Progress stopping = new Progress() {
                @Override
                public void at(String key, long done, long total) {}

                @Override
                public boolean cancelled() {
                    return true;
                }
            };
            assertThatThrownBy(() -> database.check(SmallOffice.TABLES, stopping))
                    .isInstanceOf(Progress.Cancelled.class);
            assertThat(database.check(SmallOffice.TABLES, Progress.NONE).whole())
                    .isTrue();
        }
    }
}
