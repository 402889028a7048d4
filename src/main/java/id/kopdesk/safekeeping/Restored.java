package id.kopdesk.safekeeping;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A restore that was done.
 *
 * @param rows rows of all business tables, counted in the restored data
 * @param entries entries of the change log, likewise
 * @param kept where the data that lay there before is now
 */
public record Restored(BackupNote note, long rows, long entries, Optional<Path> kept) {}
