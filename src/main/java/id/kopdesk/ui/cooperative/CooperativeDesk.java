package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.ui.record.DraftPlace;
import id.kopdesk.ui.record.HistoryEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the form asks of the office's cooperatives, with every value as the text that {@link
 * id.kopdesk.ui.record.RecordValues} keeps. All but {@link #check} may take time and run in the background.
 */
interface CooperativeDesk {
    Opened open(UUID id);

    /** A cooperative that is not stored yet. @param village its seat, or empty */
    Opened blank(String village);

    /** The rules over the values as they stand; quick enough to run at every key. */
    List<Finding> check(Opened opened, Map<String, String> values);

    /**
     * Saves in one unit of work.
     *
     * @throws id.kopdesk.database.ConflictException when somebody saved the record meanwhile; nothing is kept
     */
    Opened save(Opened opened, Map<String, String> values);

    List<HistoryEntry> history(UUID id);

    void takeBack(UUID unit, UUID id, String reason);

    Opened dissolve(Opened opened, LocalDate on, String reason);

    Opened merge(Opened opened, UUID into, LocalDate on, String reason);

    Opened setAside(Opened opened, String reason);

    Opened restore(Opened opened);

    DraftPlace draft(UUID id);

    /** How the record stands in the office's counts. */
    enum Standing {
        NEW,
        ACTIVE,
        DISSOLVED,
        MERGED,
        WRONG_ENTRY
    }

    /**
     * One cooperative as it was read.
     *
     * @param file as it was read, with its versions
     * @param note of the standing: since when, into which, for what reason; empty while active
     */
    record Opened(CooperativeFile file, Standing standing, String note, Map<String, String> values) {
        public Opened {
            values = Map.copyOf(values);
        }

        UUID id() {
            return file.id();
        }

        String name() {
            return values.getOrDefault("name", "");
        }

        boolean fresh() {
            return standing == Standing.NEW;
        }
    }
}
