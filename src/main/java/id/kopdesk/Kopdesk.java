package id.kopdesk;

import id.kopdesk.account.LogFile;
import id.kopdesk.cli.Cli;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the parts are put together. Never extends Application: a command must run without JavaFX. */
public final class Kopdesk {
    private Kopdesk() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String... args) {
        Clock clock = Clock.systemUTC();
        Cli cli = new Cli(Tables.all(), clock, new Window(clock));
        try {
            return cli.run(
                    new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                    new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                    args);
        } finally {
            LogFile.close();
        }
    }
}
