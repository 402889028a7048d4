package id.kopdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecountQueryTest {
    @TempDir
    Path folder;

    /** Brackets and FROM inside a text or a question within the question, and OR in the condition. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void numbersOverTheSameRowsAreAskedTogetherWhateverStandsInsideThem(Engine engine) {
        String rows = "(SELECT 1 AS n UNION ALL SELECT 2 AS n UNION ALL SELECT 3 AS n) c";
        RecountQuery odd = RecountQuery.of("COUNT(CASE WHEN ') FROM (' <> '(' THEN 1 END)", rows, "c.n = 1 OR c.n = 3");
        RecountQuery nested =
                RecountQuery.of("SUM((SELECT c.n + COUNT(*) FROM office_meta))", rows, "c.n = 1 OR c.n = 3");
        assertThat(odd.rows()).isEqualTo(nested.rows());
        String sql = RecountQuery.sql(odd.rows(), List.of(odd, nested), "c.n > 1");
        try (Database database = engine.fresh(folder.resolve("o"))) {
            List<Long> found = database.read(handle -> handle.createQuery(sql)
                    .map((rs, context) -> List.of(rs.getLong(1), rs.getLong(2)))
                    .one());
            assertThat(found).containsExactly(1L, 4L);
        }
    }
}
