package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The short form: every fault a few times in every build. */
class FaultMatrixTest {
    @TempDir
    static Path scratch;

    @TestFactory
    Stream<DynamicTest> thePromiseHoldsUnderEveryFault() {
        Runner runner = new Runner(scratch, 2);
        return Matrix.all().stream()
                .filter(fault -> fault.few() > 0)
                .map(fault -> DynamicTest.dynamicTest(fault.number() + " " + fault.name(), () -> {
                    Outcome outcome = runner.run(fault, fault.few());
                    Assumptions.assumeTrue(outcome.ran(), outcome.why());
                    assertThat(outcome.lost())
                            .as("lost of %s: %s", outcome.tries(), outcome.why())
                            .isZero();
                }));
    }
}
