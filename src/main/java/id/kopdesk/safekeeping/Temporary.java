package id.kopdesk.safekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Clearing away what only served the moment. That it failed changes no outcome, so it is only logged. */
final class Temporary {
    private Temporary() {}

    static void clear(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try {
            Folders.clear(new LocalDisk(), folder);
        } catch (IOException e) {
            LoggerFactory.getLogger(Temporary.class).warn("left behind: {}", folder, e);
        }
    }

    /** Removes a data folder that was made for a restore that did not come about. */
    static void removeUnused(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> left = list.toList();
            if (left.stream().allMatch(path -> path.endsWith(Exclusive.LOCK))) {
                Files.deleteIfExists(folder.resolve(Exclusive.LOCK));
                Files.delete(folder);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Temporary.class).warn("left behind: {}", folder, e);
        }
    }
}
