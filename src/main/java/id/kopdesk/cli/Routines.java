package id.kopdesk.cli;

import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.Occasion;
import id.kopdesk.safekeeping.Origin;
import java.nio.file.Path;
import java.time.ZoneId;

/** The backups of an office that a command has opened. */
final class Routines {
    private Routines() {}

    /** Reads the office only where a backup is made: damaged data must still be open to a check. */
    static void guard(Database database, Path folder, CliContext context) {
        database.before(change -> {
            if (change.kind() == Change.Kind.IMPORT) {
                of(database, folder, context).when(Occasion.BEFORE_IMPORT, context.progress());
            }
        });
    }

    static BackupRoutine of(Database database, Path folder, CliContext context) {
        Origin origin = new Origin(
                Program.version(), new OfficeStore(database).areaCode().orElse(""));
        return new BackupRoutine(database, folder, context.tables(), origin, ZoneId.systemDefault(), context.clock());
    }
}
