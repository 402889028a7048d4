package id.kopdesk.safekeeping;

import id.kopdesk.account.FolderKey;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** Backups for data that cannot be opened: looked for where they lie, without a key, the damaged ones left out. */
public final class KeptBackups {
    /** So many of the newest are looked into; older ones are listed as they are. */
    private static final int LOOKED_INTO = 5;

    private KeptBackups() {}

    /**
     * Of this office as far as the folder can still tell which it is, newest first; a copy at the second place counts only
     * where the first is gone.
     *
     * @param folder the office's data folder
     */
    public static List<BackupShelf.Book> sound(Path folder, Optional<Path> second, Progress progress) {
        Map<String, BackupShelf.Book> found = new LinkedHashMap<>();
        List<Path> places = new ArrayList<>(List.of(BackupKeeper.shelfIn(folder).folder()));
        second.filter(Files::isDirectory).ifPresent(places::add);
        for (Path place : places) {
            try {
                for (BackupShelf.Book book : new BackupShelf(place).all()) {
                    found.putIfAbsent(book.file().getFileName().toString(), book);
                }
            } catch (IOException e) {
                LoggerFactory.getLogger(KeptBackups.class).info("cannot be listed: {}", place, e);
            }
        }
        Optional<UUID> office = office(folder);
        List<BackupShelf.Book> books = found.values().stream()
                .filter(book ->
                        office.isEmpty() || office.get().equals(book.note().office()))
                .sorted(Comparator.comparing(
                                (BackupShelf.Book book) -> book.note().made())
                        .reversed())
                .toList();
        List<BackupShelf.Book> sound = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            progress.check();
            if (i >= LOOKED_INTO || opens(books.get(i))) {
                sound.add(books.get(i));
            }
        }
        return sound;
    }

    private static Optional<UUID> office(Path folder) {
        try {
            return Database.officeOf(folder);
        } catch (CodedException damaged) {
            return Optional.empty();
        }
    }

    /** A locked one cannot be read further than this without its password; it is read whole before it is restored. */
    private static boolean opens(BackupShelf.Book book) {
        try {
            Restore.contents(book.file(), FolderKey::open);
            return true;
        } catch (CodedException e) {
            return e.code().equals("KD-916");
        }
    }
}
