package id.kopdesk.safekeeping;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that was made and verified.
 *
 * @param bytes size of the file
 * @param rows rows of all business tables, as counted in the restored copy
 * @param entries entries of the change log, likewise
 */
public record Receipt(Path file, Instant at, long bytes, long rows, long entries) {}
