package id.kopdesk.cli;

import id.kopdesk.office.PaperSize;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In what form the report goes out. */
final class ReportShape {
    @Option(
            names = {"--kumpulan", "--set"},
            paramLabel = "NAMA",
            descriptionKey = "option.report.set")
    private @Nullable String set;

    @Option(
            names = {"--kertas", "--paper"},
            paramLabel = "A4|F4",
            descriptionKey = "option.report.paper")
    private @Nullable PaperSize paper;

    @Option(
            names = {"--formulir", "--form"},
            paramLabel = "FILE.xlsx",
            descriptionKey = "option.report.form")
    private @Nullable Path form;

    @Option(
            names = {"--per-kabupaten", "--per-regency"},
            descriptionKey = "option.report.each")
    private boolean each;

    Optional<String> set() {
        return Optional.ofNullable(set);
    }

    Optional<PaperSize> paper() {
        return Optional.ofNullable(paper);
    }

    Optional<Path> form() {
        return Optional.ofNullable(form);
    }

    /** One file for each kab/kota: into the folder that the output names, or into that zip. */
    boolean each() {
        return each;
    }
}
