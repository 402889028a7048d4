package id.kopdesk.cli;

import id.kopdesk.account.DataFolder;
import id.kopdesk.account.LogFile;
import id.kopdesk.safekeeping.RestoreBack;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which office's data a command works on. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path given;

    /**
     * The folder named, or the person's own; what goes wrong from here on is written to its log, if it has one. A restore
     * that was broken off is brought to its end first.
     */
    Path folder() {
        Path folder = orElse(DataFolder.own());
        new RestoreBack(folder, Clock.systemUTC()).settle();
        LogFile.open(folder);
        return folder;
    }

    Path orElse(Path custom) {
        return given == null ? custom : given;
    }
}
