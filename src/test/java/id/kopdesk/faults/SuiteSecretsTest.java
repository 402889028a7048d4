package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs by itself after all other tests have ended, over what they have left: row 56 of the fault matrix. */
@Tag("akhir")
class SuiteSecretsTest {
    @Test
    void noLogReportTemporaryOrCrashFileOfTheSuiteTellsANikAPasswordOrAKey() throws IOException {
        assertThat(Path.of("target/suite-log/kopdesk.log"))
                .as("what the program logged in all tests")
                .isNotEmptyFile();
        assertThat(Secrets.ofTests().inTheRun()).isEmpty();
    }
}
