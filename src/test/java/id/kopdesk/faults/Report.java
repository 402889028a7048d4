package id.kopdesk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of long runs as a page of the site; a row that was not tried again keeps its former line and date. */
final class Report {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final String HEAD = "| # | fault | tries | held | lost | seconds | ended (UTC) | note |\n";

    private final Map<String, String> lines = new TreeMap<>();

    private Report() {}

    /** Begins with what stands in the page of a former run, where there is one. */
    static Report after(Path page) throws IOException {
        Report report = new Report();
        if (Files.exists(page)) {
            String text = Files.readString(page);
            int from = text.indexOf(HEAD);
            if (from >= 0) {
                text.substring(from + HEAD.length())
                        .lines()
                        .skip(1)
                        .takeWhile(line -> line.startsWith("| "))
                        .forEach(report::keep);
            }
        }
        return report;
    }

    private void keep(String line) {
        String[] cells = line.split(" \\| ");
        lines.put(key(cells[0].substring(2), cells[1]), line);
    }

    void add(Outcome one) {
        String number = one.fault().number();
        String name = one.fault().name().replace("|", "/");
        String why = one.why().replace("|", "/");
        lines.put(
                key(number, name),
                String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %s | %d | %s | %s |",
                        number,
                        name,
                        one.ran() ? one.tries() : "-",
                        one.ran() ? one.held() : "-",
                        one.ran() ? one.lost() : "-",
                        one.millis() / 1000,
                        TIME.format(Instant.now()),
                        one.ran() ? why : "not run here: " + why));
    }

    private static String key(String number, String name) {
        return String.format(Locale.ROOT, "%03d %s", Integer.parseInt(number.strip()), name.strip());
    }

    String text(Path scratch) throws IOException {
        StringBuilder page = new StringBuilder(
                "# Fault matrix\n\nOne line for each fault that was brought about: how often, how often the promise held, how"
                        + " often it did not. Made by `mvn -Pfaults test`.\n\n");
        page.append("- Machine: ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" cores, ")
                .append(System.getProperty("os.name"))
                .append(' ')
                .append(System.getProperty("os.version"))
                .append(' ')
                .append(System.getProperty("os.arch"))
                .append(", file system ")
                .append(Files.getFileStore(scratch).type())
                .append("\n- Java: ")
                .append(System.getProperty("java.vm.name"))
                .append(' ')
                .append(System.getProperty("java.runtime.version"))
                .append("\n- H2: ")
                .append(org.h2.engine.Constants.VERSION)
                .append("\n\n")
                .append(HEAD)
                .append("|---:|---|---:|---:|---:|---:|---|---|\n");
        lines.values().forEach(line -> page.append(line).append('\n'));
        page.append("\n## Not tried by this harness\n\n| # | why |\n|---:|---|\n");
        page.append(Elsewhere.rows().entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |\n")
                .collect(Collectors.joining()));
        return page.toString();
    }
}
