package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import id.kopdesk.database.SafeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.LoggerFactory;

/**
 * What this PC knows of its backups, in a file beside the data: when the last one was verified and how much it holds, and
 * where the second copies go. Not in the data: a restore must not bring another PC's places along, and a damaged file must
 * not hide where its copies are.
 */
public final class BackupMemory {
    private static final String AT = "terakhir";
    private static final String ENTRIES = "entri";
    private static final String PLACE = "tempat-kedua";
    private static final String OUTCOME = "hasil-kedua";
    private static final String COPIED = "salinan-kedua";

    private final Path file;

    /** @param folder the office's data folder */
    public BackupMemory(Path folder) {
        file = folder.resolve("cadangan.json");
    }

    /** The last backup that was verified. */
    public Optional<Occasion.Done> last() {
        Map<String, Object> all = read();
        return all.get(ENTRIES) instanceof Number entries
                ? moment(all, AT).map(at -> new Occasion.Done(at, entries.longValue()))
                : Optional.empty();
    }

    /** Where second copies go; empty where none was chosen. */
    public Optional<Path> place() {
        try {
            return read().get(PLACE) instanceof String text ? Optional.of(Path.of(text)) : Optional.empty();
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    /** What became of the last copy to the second place. */
    public Optional<SecondPlace.Outcome> outcome() {
        return read().get(OUTCOME) instanceof String text
                ? java.util.Arrays.stream(SecondPlace.Outcome.values())
                        .filter(outcome -> outcome.name().equals(text))
                        .findFirst()
                : Optional.empty();
    }

    /** When the last copy reached the second place. */
    public Optional<Instant> copied() {
        return moment(read(), COPIED);
    }

    void made(Receipt receipt, Optional<SecondPlace.Outcome> second) {
        change(all -> {
            all.put(AT, receipt.at().toString());
            all.put(ENTRIES, receipt.entries());
            second.ifPresent(outcome -> {
                all.put(OUTCOME, outcome.name());
                if (outcome == SecondPlace.Outcome.COPIED) {
                    all.put(COPIED, receipt.at().toString());
                }
            });
        });
    }

    void place(Optional<Path> place) {
        change(all -> {
            all.remove(PLACE);
            all.remove(OUTCOME);
            all.remove(COPIED);
            place.ifPresent(path -> all.put(PLACE, path.toString()));
        });
    }

    private static Optional<Instant> moment(Map<String, Object> all, String name) {
        try {
            return all.get(name) instanceof String text ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** A damaged note makes one backup too many, never one too few. */
    private Map<String, Object> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return Json.readMap(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            LoggerFactory.getLogger(BackupMemory.class).warn("what was known of backups is lost: {}", file, e);
            return Map.of();
        }
    }

    private synchronized void change(java.util.function.Consumer<Map<String, Object>> how) {
        Map<String, Object> all = new TreeMap<>(read());
        how.accept(all);
        try {
            SafeFiles.write(file, Json.writeIndented(all).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CodedException(e, "KD-204", "database.folder.readonly", file.toString());
        }
    }
}
