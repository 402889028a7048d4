package id.kopdesk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of a long run as a page of the site. */
final class Report {
    private Report() {}

    static String of(List<Outcome> outcomes, Path scratch) throws IOException {
        StringBuilder page = new StringBuilder(
                "# Fault matrix\n\nOne line for each fault that was brought about: how often, how often the promise held, how"
                        + " often it did not. Made by `mvn -Pfaults test`.\n\n");
        page.append("- Date: ")
                .append(LocalDate.now(ZoneOffset.UTC))
                .append(" (UTC)\n- Machine: ")
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
                .append("\n\n");
        page.append("| # | fault | tries | held | lost | seconds | note |\n|---:|---|---:|---:|---:|---:|---|\n");
        for (Outcome one : outcomes) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %d | %s |%n",
                    one.fault().number(),
                    cell(one.fault().name()),
                    one.ran() ? one.tries() : "-",
                    one.ran() ? one.held() : "-",
                    one.ran() ? one.lost() : "-",
                    one.millis() / 1000,
                    one.ran() ? cell(one.why()) : "not run here: " + cell(one.why())));
        }
        page.append("\n## Not tried by this harness\n\n| # | why |\n|---:|---|\n");
        page.append(Elsewhere.rows().entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |\n")
                .collect(Collectors.joining()));
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
