package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long form: every fault often, written down as a table. */
@Tag("panjang")
class LongFaultMatrixTest {

    @TempDir
    Path scratch;

    /** The system property kopdesk.faults.percent tries fewer of each; such a table is no page of the site. */
    @Test
    void thePromiseHoldsHoweverOftenTheFaultComes() throws IOException, InterruptedException {
        int percent = Integer.getInteger("kopdesk.faults.percent", 100);
        Path page = Path.of(percent == 100 ? "src/site/faults.md" : "target/faults.md");
        Runner runner = new Runner(scratch, Runtime.getRuntime().availableProcessors());
        List<Outcome> outcomes = new ArrayList<>();
        for (Fault fault : Matrix.all()) {
            Outcome outcome = runner.run(fault, Math.max(1, fault.many() * percent / 100));
            outcomes.add(outcome);
            System.out.println(outcome.fault().number() + " " + outcome.fault().name() + ": " + outcome.held() + " of "
                    + outcome.tries() + " held in " + outcome.millis() / 1000 + " s " + outcome.why());
            Files.createDirectories(page.getParent());
            Files.writeString(page, Report.of(outcomes, scratch));
        }
        assertThat(outcomes).allMatch(outcome -> !outcome.ran() || outcome.lost() == 0);
    }
}
