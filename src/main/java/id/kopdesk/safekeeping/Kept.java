package id.kopdesk.safekeeping;

import id.kopdesk.database.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The data that lay in a folder before a restore: one folder for each restore, beside the new data. */
final class Kept {
    private static final String PREFIX = "kopdesk-sebelum-pulih-";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final List<String> OFFICE =
            List.of(Snapshot.DATA, Snapshot.SENTINEL, BackupFile.KEY, BackupFile.KEY_COPY, "lampiran");
    private static final int MOST = 3;

    private final Path folder;

    Kept(Path folder) {
        this.folder = folder;
    }

    /** Which of an office's files are in a folder. */
    static List<String> presentIn(Path folder) {
        return OFFICE.stream()
                .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** A name that no former restore has, and that sorts after theirs. */
    String name(Instant now) throws IOException {
        String name = PREFIX + TIME.format(now);
        Optional<String> last = newest();
        return last.isPresent() && last.get().compareTo(name) >= 0 ? last.get() + "-1" : name;
    }

    Optional<String> newest() throws IOException {
        return all().stream().findFirst();
    }

    /** The newest few stay: each is as large as the data. */
    void prune(Disk disk) throws IOException {
        for (String name : all().stream().skip(MOST).toList()) {
            Folders.clear(disk, folder.resolve(name));
        }
    }

    private List<String> all() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(PREFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
