package id.kopdesk.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Role;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CooperativeNeighboursTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aNameTakenInTheKabKotaAndAPointOfManyAreNoticedButNeverTheRecordsOwn(Engine engine) {
        try (Database database = engine.fresh(folder)) {
            List<CooperativeFile> files = List.of(
                    file("KDMP Sungai Raya", "63.05.01.2003", null),
                    file("KDMP Sungai  Raya", "63.05.02.2001", "-3.1"),
                    file("KDMP Sungai Raya", "63.11.01.2001", "-3.10"),
                    file("KDMP Juai", "63.11.01.2003", "-3.1"));
            CooperativeStore store = new CooperativeStore(database, f -> List.of());
            database.write(new Actor("siti", Role.ADMINISTRATOR, Set.of()), Change.save(), work -> {
                store.insertAll(work, files);
                return true;
            });
            CooperativeNeighbours neighbours = new CooperativeNeighbours();
            assertThat(neighbours.check(files.get(0))).isEmpty();
            neighbours.read(database);
            assertThat(keys(neighbours, files.get(0))).containsExactly("cooperative.name.taken");
            assertThat(keys(neighbours, files.get(1)))
                    .containsExactly("cooperative.name.taken", "cooperative.point.shared");
            assertThat(keys(neighbours, files.get(2))).containsExactly("cooperative.point.shared");
            assertThat(keys(neighbours, files.get(3))).containsExactly("cooperative.point.shared");
        }
    }

    private static List<String> keys(CooperativeNeighbours neighbours, CooperativeFile file) {
        return neighbours.check(file).stream().map(Finding::key).toList();
    }

    private static CooperativeFile file(String name, String village, @Nullable String latitude) {
        Cooperative placed = new Cooperative(
                name,
                CooperativeKind.VILLAGE,
                village,
                null,
                null,
                null,
                null,
                null,
                latitude == null ? null : new BigDecimal(latitude),
                latitude == null ? null : new BigDecimal("115.2"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return CooperativeFile.fresh(placed, DAY);
    }
}
