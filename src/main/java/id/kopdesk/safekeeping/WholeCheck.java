package id.kopdesk.safekeeping;

import id.kopdesk.account.AccessAudit;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Integrity;
import id.kopdesk.database.Table;
import id.kopdesk.document.AttachmentSweep;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads everything that an office keeps: rows and change log, attached files, the log of who saw what. */
public final class WholeCheck {
    private final Database database;
    private final Path folder;
    private final List<Table> tables;
    private final Clock clock;

    /**
     * @param folder the office's data folder
     * @param tables all business tables of the program
     */
    public WholeCheck(Database database, Path folder, List<Table> tables, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.tables = List.copyOf(tables);
        this.clock = clock;
    }

    /** @param access the first entry of the access log that is not as it was written */
    public record Found(Integrity rows, AttachmentSweep.Found files, Optional<Long> access) {
        public boolean whole() {
            return rows.whole() && files.whole() && access.isEmpty();
        }

        /** The verdict in sentences. */
        public List<String> lines(CheckText words) {
            List<String> lines = new ArrayList<>(words.of(rows));
            lines.addAll(words.of(files));
            lines.add(words.access(access));
            return lines;
        }
    }

    public Found run(Progress progress) {
        return new Found(
                database.check(tables, progress),
                new AttachmentSweep(database, folder, clock).check(progress),
                AccessAudit.firstBad(database, progress));
    }
}
