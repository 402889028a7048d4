package id.kopdesk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several starts of the program, each a process of its own. */
class EntranceTest {
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
    void aSecondStartWaitsForTheFirstToListenAndHandsItsWordsOver() throws Exception {
        Start first = start();
        assertThat(first.line()).isEqualTo("first");
        Start second = start("--buka", "/x/a b.kopdesk-cadangan");
        assertThat(second.line()).isEqualTo("waits");
        first.say("listen");
        assertThat(second.line()).isEqualTo("handed over");
        assertThat(List.of(first.line(), first.line()))
                .containsExactlyInAnyOrder("listens", "order [--buka, /x/a b.kopdesk-cadangan]");
    }

    @Test
    void whoeverWaitsForAStartThatDiesGoesInItself() throws Exception {
        Start first = start();
        assertThat(first.line()).isEqualTo("first");
        Start second = start();
        assertThat(second.line()).isEqualTo("waits");
        first.kill();
        assertThat(second.line()).isEqualTo("first");
    }

    @Test
    void theNoteOfAProgramThatWasKilledKeepsNobodyOut() throws Exception {
        Start first = start();
        assertThat(first.line()).isEqualTo("first");
        first.say("listen");
        assertThat(first.line()).isEqualTo("listens");
        first.kill();
        assertThat(folder.resolve("panggilan.json")).exists();
        assertThat(start().line()).isEqualTo("first");
    }

    @Test
    void aStartThatNeverListensIsWaitedForWithABound() throws Exception {
        Start first = start();
        assertThat(first.line()).isEqualTo("first");
        try (Entrance late =
                Entrance.enter(folder, List.of(), Duration.ofMillis(200)).orElseThrow()) {
            assertThat(late).as("goes on, and meets the lock of the data").isNotNull();
        }
        assertThat(first.process.isAlive()).isTrue();
    }

    @Test
    void aCommandWaitsForTheWindowThatIsOnItsWay() throws Exception {
        Start first = start();
        assertThat(first.line()).isEqualTo("first");
        StringWriter out = new StringWriter();
        CompletableFuture<OptionalInt> code = CompletableFuture.supplyAsync(
                () -> Entrance.order(folder, List.of("periksa"), Map.of(), new PrintWriter(out), new PrintWriter(out)));
        first.say("listen");
        assertThat(code.get()).hasValue(7);
        assertThat(out.toString()).isEqualTo("then done\n");
    }

    @Test
    void whereNoWindowIsOnItsWayACommandDoesNotWait() {
        StringWriter out = new StringWriter();
        assertThat(Entrance.order(folder, List.of("periksa"), Map.of(), new PrintWriter(out), new PrintWriter(out)))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOrderWhoseEndIsUnknownIsNotGivenTwice() {
        AtomicInteger taken = new AtomicInteger();
        try (Entrance own = Entrance.enter(folder, List.of()).orElseThrow();
                Listener listener = Listener.open(folder, (order, o, e) -> {
                            taken.incrementAndGet();
                            throw new IllegalStateException("broken off");
                        })
                        .orElseThrow()) {
            StringWriter out = new StringWriter();
            assertThat(Entrance.order(folder, List.of("impor"), Map.of(), new PrintWriter(out), new PrintWriter(out)))
                    .isEmpty();
        }
        assertThat(taken).hasValue(1);
    }

    @Test
    void aFolderThatNobodyCameToUseDoesNotStay() throws Exception {
        Path fresh = folder.resolve("baru");
        Entrance.enter(fresh, List.of()).orElseThrow().close();
        assertThat(fresh).doesNotExist();
        Entrance used = Entrance.enter(fresh, List.of()).orElseThrow();
        Files.writeString(fresh.resolve("kopdesk.mv.db"), "");
        used.close();
        assertThat(fresh).isDirectoryContaining("glob:**kopdesk.mv.db");
        Path file = Files.writeString(folder.resolve("berkas"), "");
        assertThat(Entrance.enter(file, List.of()))
                .as("where nothing can be locked the start goes on")
                .isPresent();
    }

    private Start start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                folder.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(process);
        return new Start(
                process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    private record Start(Process process, BufferedReader out) {
        String line() throws IOException {
            return String.valueOf(out.readLine());
        }

        void say(String word) throws IOException {
            process.getOutputStream().write((word + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    /** What the program does at its start, as slowly as it is told to. */
    static final class Program {
        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            List<String> words = List.of(args).subList(1, args.length);
            if (Files.exists(folder.resolve("jendela.kunci")) && !Files.exists(folder.resolve("panggilan.json"))) {
                System.out.println("waits");
            }
            Optional<Entrance> entrance = Entrance.enter(folder, words);
            if (entrance.isEmpty()) {
                System.out.println("handed over");
                return;
            }
            System.out.println("first");
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            in.readLine();
            AtomicInteger asked = new AtomicInteger();
            Listener.open(folder, (order, out, err) -> {
                if (!OpenFile.window(order)) {
                    // The window stands a moment after it listens.
                    if (asked.incrementAndGet() == 1) {
                        return OptionalInt.empty();
                    }
                    out.println("then done");
                    return OptionalInt.of(7);
                }
                System.out.println("order " + order.words());
                return OptionalInt.of(0);
            });
            System.out.println("listens");
            in.readLine();
            entrance.get().close();
        }
    }
}
