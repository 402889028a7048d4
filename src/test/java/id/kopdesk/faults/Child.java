package id.kopdesk.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of our own class path; what it says comes line by line over a pipe. */
final class Child implements AutoCloseable {
    private static final String END = "\u0000end";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> said = new ArrayList<>();

    private Child(Process process) {
        this.process = process;
        Thread reader = new Thread(this::listen, "child-" + process.pid());
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
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /**
     * When the process ends, Java's reaper takes what is left in the pipe and closes it under a reader that waits in it; the
     * rest is then there to be read again. Without that, acknowledged saves would be taken for saves that nobody heard of.
     */
    private void listen() {
        BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (int broken = 0; broken < 5; broken++) {
            try {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    lines.add(line);
                }
                break;
            } catch (IOException e) {
                System.out.println("pipe closed under its reader, read on: " + e.getMessage());
            }
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
    }
}
