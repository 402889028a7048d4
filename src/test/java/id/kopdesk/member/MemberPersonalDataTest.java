package id.kopdesk.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Ids;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberPersonalDataTest {
    private static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, Set.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_member_who_left_is_destroyed_and_still_counted(Engine engine) {
        try (Database database = engine.fresh(folder.resolve("o"))) {
            UUID cooperative = new CooperativeStore(database, file -> List.of())
                    .save(
                            SITI,
                            CooperativeFile.fresh(
                                    Cooperative.named("KDMP Tatakan", CooperativeKind.VILLAGE, "63.05.03.2001"),
                                    LocalDate.of(2026, 8, 5)),
                            Optional.empty())
                    .id();
            Person person = Person.named("Norhayati").withNationalId("6305035203900002", null);
            Contact contact = new Contact("Jl. A. Yani", "63.05.03.2001", "+6281250001122", "Petani");
            Membership left = Membership.known(LocalDate.of(2018, 1, 1))
                    .withStanding(
                            List.of(new Standing(MemberStatus.LEFT, LocalDate.of(2020, 2, 2), "pindah ke Rantau")));
            UUID id = Ids.next();
            insert(
                    database,
                    MemberTables.MEMBER,
                    id,
                    MemberMapping.values(new Member(cooperative, person, contact, left)));
            String counted = counts(database);
            PersonalData source = new MemberPersonalData(database);
            assertThat(source.find(SITI, "6305035203900002", 5)).hasSize(1);
            assertThat(source.find(SITI, "norha", 5)).hasSize(1);
            assertThat(source.everything(SITI, id))
                    .extracting(PersonalData.Fact::value)
                    .contains("Norhayati", "6305035203900002", "Jl. A. Yani", "member.personal.status.LEFT");
            assertThat(source.due(SITI, LocalDate.of(2020, 2, 2), 5)).isEmpty();
            assertThat(source.due(SITI, LocalDate.of(2020, 2, 3), 5)).hasSize(1);
            assertThat(source.destroy(SITI, List.of(id), "masa simpan berakhir"))
                    .isEqualTo(1);
            assertThat(source.find(SITI, "norha", 5)).isEmpty();
            assertThat(source.due(SITI, LocalDate.of(2030, 1, 1), 5)).isEmpty();
            assertThat(counts(database)).isEqualTo(counted);
            String kept = database.read(handle -> String.join(
                    "",
                    handle.createQuery("SELECT COALESCE(before_values, '') || COALESCE(after_values, '') FROM"
                                    + " change_value WHERE row_id = ?")
                            .bind(0, id)
                            .mapTo(String.class)
                            .list()));
            assertThat(kept)
                    .contains("LEFT")
                    .doesNotContain("Norhayati", "6305035203900002", "Yani", "Rantau", "Petani");
            assertThat(database.check(
                                    Stream.concat(MemberTables.all().stream(), CooperativeTables.all().stream())
                                            .toList(),
                                    Progress.NONE)
                            .faults())
                    .isEmpty();
        }
    }

    private static String counts(Database database) {
        return database.read(handle -> handle.createQuery("SELECT * FROM member_count ORDER BY month_no")
                .mapToMap()
                .list()
                .toString());
    }

    private static void insert(Database database, Table table, UUID id, Map<String, Object> values) {
        Map<String, @Nullable Object> row = new HashMap<>(values);
        database.write(SITI, Change.save(), work -> {
            work.insert(table, id, row);
            return true;
        });
    }
}
