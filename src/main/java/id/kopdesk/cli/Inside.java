package id.kopdesk.cli;

import id.kopdesk.database.Database;
import java.nio.file.Path;

/**
 * Where a command that was handed over runs.
 *
 * @param folder whose data are open
 * @param from the folder in which the command was given: its relative paths start there
 */
public record Inside(Path folder, Database database, Path from) {
    boolean has(Path other) {
        return folder.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
