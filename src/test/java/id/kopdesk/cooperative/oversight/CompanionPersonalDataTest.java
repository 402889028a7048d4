package id.kopdesk.cooperative.oversight;

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

class CompanionPersonalDataTest {
    private static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, Set.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_companion_is_found_and_due_after_the_end_of_the_duty(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            UUID past = Ids.next();
            insert(
                    database,
                    OversightTables.COMPANION,
                    past,
                    Map.of(
                            "kind",
                            "BUSINESS_ASSISTANT",
                            "name",
                            "Nur Hidayah",
                            "phone",
                            "+6281250001122",
                            "region_code",
                            "63.05",
                            "start_on",
                            LocalDate.of(2019, 1, 1),
                            "end_on",
                            LocalDate.of(2020, 1, 1)));
            insert(
                    database,
                    OversightTables.COMPANION,
                    Ids.next(),
                    Map.of("kind", "BUSINESS_ASSISTANT", "name", "Nur Aini", "region_code", "63.05"));
            PersonalData source = CompanionPersonalData.of(database);
            assertThat(source.find(SITI, "nur", 5)).hasSize(2);
            assertThat(source.everything(SITI, past))
                    .extracting(PersonalData.Fact::value)
                    .contains("+6281250001122");
            assertThat(source.due(SITI, LocalDate.of(2021, 1, 1), 5))
                    .extracting(PersonalData.Holder::id)
                    .containsExactly(past);
            assertThat(source.destroy(SITI, List.of(past), "masa simpan berakhir"))
                    .isEqualTo(1);
            assertThat(source.find(SITI, "nur", 5)).hasSize(1);
            assertThat(database.check(OversightTables.all(), Progress.NONE).faults())
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
