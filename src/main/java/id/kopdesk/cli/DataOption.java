package id.kopdesk.cli;

import id.kopdesk.account.DataFolder;
import id.kopdesk.account.LogFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which office's data a command works on. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path given;

    /** The folder named, or the person's own; what goes wrong from here on is written to its log, if it has one. */
    Path folder() {
        Path folder = orElse(DataFolder.own());
        LogFile.open(folder);
        return folder;
    }

    Path orElse(Path custom) {
        return given == null ? custom : given;
    }
}
