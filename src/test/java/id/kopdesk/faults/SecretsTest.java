package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.RecoveryKey;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check at the end of the suite finds what it is there to find. */
class SecretsTest {
    @TempDir
    Path folder;

    private List<String> found(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        List<String> hits = Secrets.ofTests().in(folder);
        Files.delete(file);
        return hits;
    }

    @Test
    void aNikAPasswordAKeyAndARecoveryKeyAreFoundInLogsReportsAndCrashFiles() throws IOException {
        String recovery = String.join(" ", RecoveryKey.random().words());
        List<String> secrets = List.of("6303054107850003", "kopi susu di teras", Engine.KEY.hex(), recovery);
        for (String name : List.of("kopdesk.log", "TEST-a.xml", "hs_err_pid7.log", "x.dump", "poi12", "a.tmp")) {
            for (String secret : secrets) {
                assertThat(found(name, "2026-11-25 INFO ditolak: " + secret + ".\n"))
                        .as("%s in %s", secret, name)
                        .isNotEmpty()
                        .noneMatch(hit -> hit.contains(secret));
            }
        }
        assertThat(found("kopdesk.log", "key " + DataKey.random().hex())).hasSize(1);
    }

    @Test
    void maskedNumbersTimesAndSizesAreNoSecrets() throws IOException {
        assertThat(found(
                        "kopdesk.log",
                        "NIK 630305******0003, 1764036421123456 ns, 9999999999999999, KD-102, 0012345678901234567\n"))
                .isEmpty();
        assertThat(found("data.mv.db", "6303054107850003")).as("data is no log").isEmpty();
    }

    @Test
    void everyPasswordThatATestTypesIsKnown() throws IOException {
        assertThat(Secrets.ofTests().words()).hasSizeGreaterThan(10).contains("kopi susu di teras");
    }
}
