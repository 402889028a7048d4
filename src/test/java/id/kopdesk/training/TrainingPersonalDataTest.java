package id.kopdesk.training;

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

class TrainingPersonalDataTest {
    private static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, Set.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aParticipantIsFoundToldDueAfterTheLastTrainingAndDestroyed(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            UUID person = Ids.next();
            UUID batch = Ids.next();
            insert(
                    database,
                    TrainingTables.PERSON,
                    person,
                    Map.of(
                            "name",
                            "Siti Aminah",
                            "match_name",
                            "SITI AMINAH",
                            "national_id",
                            "6305035203900002",
                            "phone",
                            "+6281250001122",
                            "birth_on",
                            LocalDate.of(1990, 3, 12)));
            insert(
                    database,
                    TrainingTables.BATCH,
                    batch,
                    Map.of(
                            "programme_id",
                            Ids.next(),
                            "batch_no",
                            1L,
                            "regencies",
                            "63.05",
                            "venue",
                            "Rantau",
                            "quota",
                            30L,
                            "status",
                            "DONE",
                            "first_on",
                            LocalDate.of(2020, 3, 1),
                            "last_on",
                            LocalDate.of(2020, 3, 4)));
            insert(
                    database,
                    TrainingTables.PARTICIPANT,
                    Ids.next(),
                    Map.of("batch_id", batch, "person_id", person, "category", "BOARD", "state", "PRESENT"));
            PersonalData source = TrainingPersonalData.of(database).get(0);
            assertThat(source.find(SITI, "6305035203900002", 5)).hasSize(1);
            assertThat(source.find(SITI, "aminah", 5))
                    .extracting(PersonalData.Holder::id)
                    .containsExactly(person);
            assertThat(source.everything(SITI, person))
                    .extracting(PersonalData.Fact::value)
                    .containsExactly("Siti Aminah", "6305035203900002", "+6281250001122", "1990-03-12");
            assertThat(source.due(SITI, LocalDate.of(2020, 3, 4), 5)).isEmpty();
            assertThat(source.due(SITI, LocalDate.of(2020, 3, 5), 5)).hasSize(1);
            assertThat(source.destroy(SITI, List.of(person), "masa simpan berakhir"))
                    .isEqualTo(1);
            assertThat(source.find(SITI, "aminah", 5)).isEmpty();
            assertThat(source.due(SITI, LocalDate.of(2030, 1, 1), 5)).isEmpty();
            assertThat(database.check(TrainingTables.all(), Progress.NONE).faults())
                    .isEmpty();
            PersonalData staff = TrainingPersonalData.of(database).get(1);
            insert(
                    database,
                    TrainingTables.STAFF,
                    Ids.next(),
                    Map.of(
                            "batch_id",
                            batch,
                            "duty",
                            "SPEAKER",
                            "name",
                            "Dr. Budi",
                            "match_name",
                            "BUDI",
                            "institution",
                            "ULM"));
            assertThat(staff.find(SITI, "budi", 5))
                    .singleElement()
                    .satisfies(one -> assertThat(one.where()).isEqualTo("ULM"));
            assertThat(staff.due(SITI, LocalDate.of(2090, 1, 1), 5)).isEmpty();
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
