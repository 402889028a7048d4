package id.kopdesk.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of our own class path; what it says comes line by line over a pipe. */
final class Child implements AutoCloseable {
    private static final String END = "\u0000end";

    private final Process process;
    private final Path pipe;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> said = new ArrayList<>();

    private Child(Process process, Path pipe, InputStream says) {
        this.process = process;
        this.pipe = pipe;
        Thread reader = new Thread(() -> listen(says), "child-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    static Child start(List<String> options, Class<?> main, Object... arguments) throws IOException {
        return start(List.of(), options, System.getProperty("java.class.path"), main.getName(), arguments);
    }

    /** @param before words in front of the command, such as those that make it somebody else's */
    static Child start(List<String> before, List<String> options, String classPath, String main, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Path pipe = pipe();
        FutureTask<InputStream> reading = new FutureTask<>(() -> Files.newInputStream(pipe));
        new Thread(reading, "pipe").start();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(pipe.toFile())
                .start();
        try {
            return new Child(process, pipe, reading.get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }

    /**
     * A pipe of our own, read to its end: of the one that Java makes, its reaper takes what is left when the process ends
     * and closes it under a reader, and saves that were acknowledged would be taken for saves that nobody heard of.
     */
    private static Path pipe() throws IOException {
        Path pipe = Files.createTempDirectory("child").resolve("says");
        try {
            int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
            if (made != 0) {
                throw new IOException("no pipe: mkfifo ended with " + made);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return pipe;
    }

    private void listen(InputStream from) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("pipe broken: " + e.getMessage());
        }
        lines.add(END);
    }

    /** Tells the process a line; one that has ended already does not hear it. */
    void say(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException ended) {
            lines.add("pipe broken: " + ended.getMessage());
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** The next line, or an empty text at the end of all. */
    String line(long seconds) throws InterruptedException {
        String line = lines.poll(seconds, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("the child said nothing for " + seconds + " s; before: " + tail());
        }
        if (line.equals(END)) {
            lines.add(END);
            return "";
        }
        said.add(line);
        return line;
    }

    /** Waits for a line that begins so; fails when the child ends before. */
    String await(String start, long seconds) throws InterruptedException {
        while (true) {
            String line = line(seconds);
            if (line.startsWith(start)) {
                return line.substring(start.length());
            }
            if (line.isEmpty() && !process.isAlive() && lines.contains(END)) {
                throw new AssertionError("the child ended without \"" + start + "\": " + tail());
            }
        }
    }

    /** Everything it says until it ends by itself. */
    List<String> all(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("the child did not end within " + seconds + " s; it said: " + tail());
        }
        return rest();
    }

    /** What was on the pipe when the process had ended. */
    List<String> rest() throws InterruptedException {
        while (true) {
            String line = lines.poll(10, TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                return List.copyOf(said);
            }
            said.add(line);
        }
    }

    int code() throws InterruptedException {
        return process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private String tail() {
        return String.join(" / ", said.subList(Math.max(0, said.size() - 5), said.size()));
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        try {
            Files.deleteIfExists(pipe);
            Files.deleteIfExists(pipe.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
