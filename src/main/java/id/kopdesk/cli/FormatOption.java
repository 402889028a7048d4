package id.kopdesk.cli;

import picocli.CommandLine.Option;

/** Whether the answer is for people or for other programs. */
final class FormatOption {
    enum Format {
        TEKS,
        TEXT,
        JSON
    }

    @Option(names = "--format", paramLabel = "teks|json", defaultValue = "teks", descriptionKey = "option.format")
    private Format format = Format.TEKS;

    boolean json() {
        return format == Format.JSON;
    }
}
