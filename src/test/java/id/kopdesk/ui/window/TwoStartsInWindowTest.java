package id.kopdesk.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.FirstOffice;
import id.kopdesk.handover.Caller;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody double-clicks the program's icon twice on a slow PC: two whole programs, started at the same moment. */
@Tag("jendela")
@EnabledOnOs(OS.LINUX)
class TwoStartsInWindowTest {
    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void beforeThereIsAnOfficeOneAsksAndTheOtherEnds() throws Exception {
        oneStays(folder.resolve("belum ada"));
    }

    @Test
    void onAnOfficeOneOpensTheWindowAndTheOtherEnds() throws Exception {
        Path data = folder.resolve("kantor");
        FirstOffice.open(data).close();
        Process first = oneStays(data);
        Path said = folder.resolve("mulai.txt");
        while (!Files.exists(said)) {
            assertThat(first.isAlive()).isTrue();
            Thread.sleep(50);
        }
        assertThat(Files.readAllLines(said))
                .filteredOn(line -> line.startsWith("jendela"))
                .hasSize(1);
        PrintWriter nothing = new PrintWriter(Writer.nullWriter());
        assertThat(Caller.call(data, List.of(), Map.of(), nothing, nothing)).hasValue(0);
    }

    private Process oneStays(Path data) throws Exception {
        Process one = start(data);
        Process other = start(data);
        CompletableFuture.anyOf(one.onExit(), other.onExit()).get();
        Process ended = one.isAlive() ? other : one;
        assertThat(ended.exitValue()).isZero();
        Process stays = ended == one ? other : one;
        Process third = start(data);
        assertThat(third.waitFor()).isZero();
        assertThat(stays.isAlive()).isTrue();
        return stays;
    }

    private Process start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dkopdesk.ukur=" + folder.resolve("mulai.txt"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.kopdesk.Kopdesk",
                        "--data",
                        data.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }
}
