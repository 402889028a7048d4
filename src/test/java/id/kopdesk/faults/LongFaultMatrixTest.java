package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long form: every fault often, written down as a table. */
@Tag("panjang")
class LongFaultMatrixTest {

    @TempDir
    Path scratch;

    /**
     * System properties: kopdesk.faults.percent tries fewer of each (such a table is no page of the site);
     * kopdesk.faults.only names rows, in the order in which they are tried, and the others keep what a former run found;
     * kopdesk.faults.minutes begins no further try of a fault after so long; kopdesk.faults.page writes elsewhere.
     */
    @Test
    void thePromiseHoldsHoweverOftenTheFaultComes() throws IOException, InterruptedException {
        int percent = Integer.getInteger("kopdesk.faults.percent", 100);
        Path page = Path.of(
                System.getProperty("kopdesk.faults.page", percent == 100 ? "src/site/faults.md" : "target/faults.md"));
        Runner runner = new Runner(
                scratch,
                Runtime.getRuntime().availableProcessors(),
                Duration.ofMinutes(Integer.getInteger("kopdesk.faults.minutes", 24 * 60)));
        List<Outcome> outcomes = new ArrayList<>();
        Report report = Report.after(page);
        for (Fault fault : wanted()) {
            Outcome outcome = runner.run(fault, Math.max(1, fault.many() * percent / 100));
            outcomes.add(outcome);
            System.out.println(outcome.fault().number() + " " + outcome.fault().name() + ": " + outcome.held() + " of "
                    + outcome.tries() + " held in " + outcome.millis() / 1000 + " s " + outcome.why());
            report.add(outcome);
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, report.text(scratch));
        }
        assertThat(outcomes).allMatch(outcome -> !outcome.ran() || outcome.lost() == 0);
    }

    private static List<Fault> wanted() {
        String only = System.getProperty("kopdesk.faults.only", "");
        if (only.isBlank()) {
            return Matrix.all();
        }
        return Arrays.stream(only.split(","))
                .flatMap(number ->
                        Matrix.all().stream().filter(fault -> fault.number().equals(number.strip())))
                .collect(Collectors.toList());
    }
}
