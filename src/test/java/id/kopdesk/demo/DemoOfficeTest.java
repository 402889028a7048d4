package id.kopdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoOfficeTest {
    @TempDir
    Path folder;

    @Test
    void aDemoThatWasBrokenOffIsFinishedTheNextTimeAndOpenedAsItIsAfterThat() {
        Path data = folder.resolve("demo");
        Progress breaking = new Progress() {
            @Override
            public void at(String key, long done, long total) {
                if (key.equals("demo.progress.cooperatives")) {
                    throw new IllegalStateException("listrik padam");
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        assertThatThrownBy(() -> DemoOffice.open(data, Scale.KABUPATEN, Clock.systemUTC(), breaking))
                .hasMessage("listrik padam");
        assertThat(count(data)).isEqualTo(135);
        assertThat(count(data)).isEqualTo(135);
    }

    @Test
    void anOfficeOfOneKabKotaHasClosedEveryMonthButTheNewestDueOne() {
        List<String> months = months(folder.resolve("demo"));
        assertThat(months).hasSize(12).startsWith("2026-06 2 CLOSED", "2026-05 1 SENT");
        assertThat(months.subList(1, 12)).allMatch(month -> month.endsWith(" 1 SENT"));
        assertThat(months.get(11)).startsWith("2025-07");
    }

    private static List<String> months(Path data) {
        try (Database demo = DemoOffice.open(data, Scale.KABUPATEN, Clock.systemUTC(), Progress.NONE)) {
            return demo.read(handle -> handle.createQuery(
                            "SELECT CONCAT(period, ' ', revision, ' ', state) FROM report_month ORDER BY period DESC")
                    .mapTo(String.class)
                    .list());
        }
    }

    private static long count(Path data) {
        try (Database demo = DemoOffice.open(data, Scale.KABUPATEN, Clock.systemUTC(), Progress.NONE)) {
            return demo.read(handle -> handle.createQuery("SELECT COUNT(*) FROM cooperative")
                    .mapTo(Long.class)
                    .one());
        }
    }
}
