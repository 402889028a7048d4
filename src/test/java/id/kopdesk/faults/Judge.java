package id.kopdesk.faults;

import id.kopdesk.database.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Looks at damaged data in processes of their own, with little memory and time. One that has stumbled (an error, a close
 * that does not come to its end) is not asked again.
 */
final class Judge {
    private static final String LIMIT = "-Xmx256m";
    private static final long SECONDS = 60;
    private static final long CLOSING = 10;

    private final Queue<Child> idle = new ConcurrentLinkedQueue<>();

    /** "whole …", "damaged …", "refused KD-… …"; a process that dies, hangs or lets an error through fails the try. */
    String verdict(Path data) {
        try {
            Child child = next();
            boolean ready = false;
            try {
                child.say(data.toAbsolutePath().toString());
                String told = child.await("verdict ", SECONDS);
                ready = ready(child);
                return told;
            } finally {
                if (ready) {
                    idle.add(child);
                } else {
                    child.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A process that cannot close what it has looked at is not used again. */
    private static boolean ready(Child child) throws InterruptedException {
        try {
            return child.await("ready", CLOSING).isEmpty();
        } catch (AssertionError ended) {
            return false;
        }
    }

    private Child next() throws IOException {
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            if (child.alive()) {
                return child;
            }
        }
        return Child.start(List.of(LIMIT), Judge.class);
    }

    /** Ends with its parent, or with the first thing that it could not put in words. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            try {
                DamageFaults.look(Path.of(line), told -> System.out.println("verdict " + told));
                System.out.println("ready");
            } catch (RuntimeException | Error e) {
                System.out.println("verdict uncaught " + e + " "
                        + Arrays.toString(e.getStackTrace()).replaceAll(".*?(id\\.kopdesk[^,]*).*", "$1"));
                System.out.println("stumbled");
                Runtime.getRuntime().halt(0);
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** Damaged data need not close well: what was found out before is the verdict. */
    static void close(@Nullable Database database) {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (RuntimeException e) {
            System.out.println("not closed: " + e.getMessage());
        }
    }
}
