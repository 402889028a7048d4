package id.kopdesk.ui.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that somebody did to a record, ready to be read by a clerk.
 *
 * @param unit the unit of work that did it
 * @param what in one sentence, such as "Data koperasi diubah"
 * @param reason in the person's words, may be empty
 */
public record HistoryEntry(UUID unit, Instant at, String who, String what, String reason, List<Line> lines) {
    public HistoryEntry {
        lines = List.copyOf(lines);
    }

    /** @param before and after as written on the screen; empty for no value */
    public record Line(String field, String before, String after) {}
}
