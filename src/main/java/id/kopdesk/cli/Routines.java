package id.kopdesk.cli;

import id.kopdesk.database.Database;
import id.kopdesk.database.Unmigrated;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.Origin;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The backups of an office that a command has opened. */
final class Routines {
    private Routines() {}

    /** Reads the office only where a backup is made: damaged data must still be open to a check. */
    static void guard(Database database, Path folder, CliContext context) {
        AtomicReference<@Nullable BackupRoutine> made = new AtomicReference<>();
        AtomicBoolean first = new AtomicBoolean(true);
        database.before(change -> {
            boolean begins = first.getAndSet(false) && Unmigrated.anyIn(folder);
            if (begins || BackupRoutine.occasion(change).isPresent()) {
                made.compareAndSet(null, of(database, folder, context));
                Objects.requireNonNull(made.get()).before(change, context.progress());
            }
        });
    }

    static BackupRoutine of(Database database, Path folder, CliContext context) {
        Origin origin = new Origin(
                Program.version(), new OfficeStore(database).areaCode().orElse(""));
        return new BackupRoutine(database, folder, context.tables(), origin, ZoneId.systemDefault(), context.clock());
    }
}
