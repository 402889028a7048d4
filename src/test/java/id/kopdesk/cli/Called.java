package id.kopdesk.cli;

import id.kopdesk.AllTables;
import id.kopdesk.account.LogFile;
import id.kopdesk.database.Table;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a command answered. */
record Called(int code, String out, String err) {
    static final List<Table> TABLES = AllTables.list();

    static Called with(Object... args) {
        return with((folder, demo) -> false, args);
    }

    static Called with(Window window, Object... args) {
        return with(window, Map.of(), args);
    }

    static Called with(Window window, Map<String, String> environment, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try {
            int code = new Cli(TABLES, Clock.systemUTC(), window, environment)
                    .run(
                            new PrintWriter(out, true),
                            new PrintWriter(err, true),
                            Arrays.stream(args).map(Object::toString).toArray(String[]::new));
            return new Called(code, out.toString(), err.toString());
        } finally {
            LogFile.close();
        }
    }

    /** The command that starts the program in a process of its own. */
    static List<String> process(String classPath, Object... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "id.kopdesk.Kopdesk"));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        return command;
    }

    /** The class path of the program without test classes and without anything of JavaFX. */
    static String pathWithoutJavaFx() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(part -> !part.matches(".*(javafx|openjfx|atlantafx|ikonli|testfx|test-classes).*"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
