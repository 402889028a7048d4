package id.kopdesk.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Ids;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttendeePersonalDataTest {
    private static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, Set.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void who_was_at_a_visit_is_found_and_due_by_its_day(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            UUID visit = Ids.next();
            UUID attendee = Ids.next();
            insert(
                    database,
                    FollowupTables.VISIT,
                    visit,
                    Map.of(
                            "kind",
                            "VISIT",
                            "held_on",
                            LocalDate.of(2020, 5, 6),
                            "title",
                            "Kunjungan ke Tatakan",
                            "subject_kind",
                            "REGION",
                            "subject_id",
                            "63.05",
                            "subject_name",
                            "Tapin",
                            "region_code",
                            "63.05"));
            insert(
                    database,
                    FollowupTables.ATTENDEE,
                    attendee,
                    Map.of("visit_id", visit, "institution", "OFFICE", "name", "Rahmadi", "duty", "Kepala desa"));
            PersonalData source = AttendeePersonalData.of(database);
            assertThat(source.find(SITI, "rahma", 5)).singleElement().satisfies(one -> {
                assertThat(one.record()).isEqualTo(visit);
                assertThat(one.where()).isEqualTo("Kunjungan ke Tatakan");
            });
            assertThat(source.find(SITI, "6305035203900002", 5)).isEmpty();
            assertThat(source.find(new Actor("x", Role.OPERATOR, Set.of("63.03")), "rahma", 5))
                    .isEmpty();
            assertThat(source.due(SITI, LocalDate.of(2021, 1, 1), 5)).hasSize(1);
            assertThat(source.destroy(SITI, List.of(attendee), "masa simpan berakhir"))
                    .isEqualTo(1);
            assertThat(source.everything(SITI, attendee)).isEmpty();
            assertThat(database.check(FollowupTables.all(), Progress.NONE).faults())
                    .isEmpty();
        }
    }

    private static void insert(Database database, Table table, UUID id, Map<String, Object> values) {
        Map<String, @Nullable Object> row = new HashMap<>(values);
        database.write(SITI, Change.save(), work -> {
            work.insert(table, id, row);
            return true;
        });
    }
}
