package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.Offices;
import id.kopdesk.base.Json;
import id.kopdesk.database.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoanCommandsTest {
    @TempDir
    Path folder;

    @Test
    void aScheduleNeedsNoDataAndItsJsonAddsUp() {
        Called called = Called.with(
                "pinjaman",
                "simulasi",
                "--pokok",
                "3000000000",
                "--bunga",
                "6",
                "--tenor",
                "72",
                "--tenggang",
                "6",
                "--metode",
                "anuitas",
                "--mulai",
                "2026-01-12",
                "--format",
                "json");
        assertThat(called.code()).isZero();
        assertThat(called.out())
                .startsWith("{\"instalments\":[{\"no\":1,\"due\":\"2026-02-12\",\"principal\":0,\"interest\":15000000,"
                        + "\"total\":15000000,\"balance\":3000000000}")
                .contains("\"no\":7,\"due\":\"2026-08-12\",\"principal\":38478818,\"interest\":15000000,"
                        + "\"total\":53478818");
        Map<String, Object> answer = Json.readMap(called.out());
        assertThat((List<?>) answer.get("instalments")).hasSize(72);
        assertThat(((Map<?, ?>) Objects.requireNonNull(answer.get("totals"))).get("principal"))
                .isEqualTo(3_000_000_000L);
    }

    @Test
    void theEnglishNamesDoTheSame() {
        Called english = Called.with(
                "--language",
                "en",
                "loans",
                "simulate",
                "--principal",
                "3000000000",
                "--rate",
                "6",
                "--months",
                "72",
                "--grace",
                "6",
                "--method",
                "equal-principal",
                "--start",
                "2026-01-12");
        assertThat(english.code()).isZero();
        assertThat(english.out()).contains("45,454,545\t15,000,000\t60,454,545");
    }

    @Test
    void whatCannotBeCountedIsRefusedWithAReason() {
        Called grace = Called.with(
                "pinjaman", "simulasi", "--pokok", "1000", "--bunga", "6", "--tenor", "6", "--tenggang", "6");
        assertThat(grace.code()).isEqualTo(Exit.REFUSED);
        assertThat(grace.err()).contains("KD-601");
        Called method = Called.with(
                "pinjaman",
                "simulasi",
                "--pokok",
                "1000",
                "--bunga",
                "6",
                "--tenor",
                "6",
                "--metode",
                "bunga-berbunga");
        assertThat(method.code()).isEqualTo(Exit.REFUSED);
        assertThat(method.err()).contains("bunga-berbunga");
        assertThat(Called.with("pinjaman", "simulasi", "--pokok", "seribu", "--bunga", "6", "--tenor", "6")
                        .code())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void theListOfADemoHoldsEveryStateOfEveryScheme() {
        Path data = folder.resolve("demo");
        assertThat(Called.with("demo", "--data", data, "--skala", "kabupaten", "--tanpa-jendela")
                        .code())
                .isZero();
        Called list = Called.with("pinjaman", "daftar", "--data", data, "--format", "json");
        assertThat(list.code()).as(list.err()).isZero();
        for (String scheme : List.of("PMK49", "GERAI", "LPDB", "BANK")) {
            for (String state : List.of("REPAYMENT", "RETURNED", "REJECTED", "WITHDRAWN", "CLOSED")) {
                assertThat(list.out())
                        .as("%s %s", scheme, state)
                        .containsPattern("\"scheme\":\"" + scheme + "\"[^}]*\"state\":\"" + state + "\"");
            }
        }
        Called late = Called.with("loans", "list", "--data", data, "--late", "--scheme", "PMK49");
        assertThat(late.code()).isZero();
        assertThat(late.out()).contains("PMK49").doesNotContain("LPDB");
        assertThat(exported(data)).containsExactly("loan: pinjaman daftar", "loan: pinjaman daftar");
    }

    /** What the access log says has left the office. */
    private static List<String> exported(Path data) {
        try (Database database = Offices.open(data, Clock.systemUTC())) {
            return database.read(handle -> handle.createQuery("SELECT subject_kind || ': ' || detail FROM access_entry"
                            + " WHERE kind = 'EXPORTED' ORDER BY entry_no")
                    .mapTo(String.class)
                    .list());
        }
    }
}
