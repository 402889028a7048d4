package id.kopdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.ProvinceOffice;
import id.kopdesk.account.Secret;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.handover.Caller;
import id.kopdesk.handover.Listener;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window has the data open; a command is given beside it. */
class HandedOverTest {
    @TempDir
    Path folder;

    @Test
    void theWindowsProcessChecksItsOwnOpenDataAndAsksForTheSamePassword() throws Exception {
        Path data = folder.resolve("data");
        ProvinceOffice.locked(data);
        Map<String, String> sandi = Map.of("KOPDESK_SANDI", ProvinceOffice.SITIS);
        try (Secret password = Secret.of(ProvinceOffice.SITIS);
                Database open = new SignIn(data, Clock.systemUTC())
                        .with("siti", password)
                        .database()) {
            try (Listener listener = listening(data, open)) {
                StringWriter out = new StringWriter();
                StringWriter err = new StringWriter();
                List<String> words = List.of("periksa", "--data", data.toString(), "--pengguna", "siti");
                assertThat(Caller.call(data, words, sandi, new PrintWriter(out), new PrintWriter(err)))
                        .hasValue(0);
                assertThat(err.toString()).doesNotContain("KD-");
                assertThat(out.toString()).isNotBlank();
                assertThat(Caller.call(data, words, Map.of(), new PrintWriter(out), new PrintWriter(err)))
                        .as("without the password")
                        .hasValue(3);
                assertThat(err.toString()).contains("KD-907: ");
                assertThat(open.check(Called.TABLES, Progress.NONE).whole())
                        .as("still open")
                        .isTrue();
            }
        }
    }

    private static Listener listening(Path data, Database open) {
        return Listener.open(
                        data,
                        (order, out, err) -> OptionalInt.of(new Cli(
                                        Called.TABLES,
                                        Clock.systemUTC(),
                                        (at, demo) -> false,
                                        order.environment(),
                                        Optional.of(new Inside(data, open, Path.of(order.from()))))
                                .run(out, err, order.words().toArray(String[]::new))))
                .orElseThrow();
    }
}
