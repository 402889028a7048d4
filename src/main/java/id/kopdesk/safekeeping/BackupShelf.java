package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** A folder with backups of offices. */
public final class BackupShelf {
    public static final String ENDING = ".kopdesk-cadangan";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;

    /** @param bytes size of the file */
    public record Book(Path file, BackupNote note, long bytes) {}

    public BackupShelf(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** A file name that sorts by time. */
    static String name(String area, Instant at, int which) {
        return "kopdesk-" + area + "-" + TIME.format(at) + (which == 1 ? "" : "-" + which) + ENDING;
    }

    /**
     * This office's backups, newest first. A file that cannot be read as a backup is left alone and not shown.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<Book> books(UUID office) throws IOException {
        return all().stream()
                .filter(book -> book.note().office().equals(office))
                .toList();
    }

    /** Every office's, newest first. */
    List<Book> all() throws IOException {
        List<Book> books = new ArrayList<>();
        for (Path file : Folders.files(folder)) {
            if (file.getFileName().toString().endsWith(ENDING)) {
                read(file, books);
            }
        }
        books.sort(Comparator.comparing((Book book) -> book.note().made()).reversed());
        return books;
    }

    /** What an upgrade has brought to a newer schema stays as it was, however many backups follow. */
    private static boolean lastOfItsSchema(Book book, List<Book> newestFirst) {
        return newestFirst.stream()
                .filter(other -> other.note().schema() == book.note().schema())
                .findFirst()
                .filter(book::equals)
                .isPresent();
    }

    private static void read(Path file, List<Book> books) throws IOException {
        try {
            books.add(new Book(file, Restore.note(file), Files.size(file)));
        } catch (CodedException e) {
            LoggerFactory.getLogger(BackupShelf.class).info("not counted as a backup: {}", file, e);
        }
    }

    /** Removes what the rule does not keep, and half files that a power cut has left. */
    void tidy(UUID office, Keeping rule, Instant now, ZoneId zone) throws IOException {
        List<Book> books = books(office);
        Instant oldest = now.atZone(zone).minusMonths(rule.oldestMonths()).toInstant();
        for (Book book : rule.surplus(books, (Book one) -> one.note().made(), now, zone)) {
            if (book.note().made().isBefore(oldest) || !lastOfItsSchema(book, books)) {
                Files.deleteIfExists(book.file());
            }
        }
        for (Path file : Folders.files(folder)) {
            if (file.getFileName().toString().endsWith(ENDING + ".tmp")) {
                Files.deleteIfExists(file);
            }
        }
    }
}
