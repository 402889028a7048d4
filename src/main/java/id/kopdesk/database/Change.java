package id.kopdesk.database;

import org.jspecify.annotations.Nullable;

/**
 * What a unit of work is, for the log.
 *
 * @param batch one entry for all rows (an import), instead of one entry a row
 * @param keepsValues whether the values before and after are kept beside the entry; without them it cannot be undone
 * @param reason in the person's words; null where none was asked for
 */
public record Change(
        Kind kind,
        boolean batch,
        boolean keepsValues,
        @Nullable String reason) {
    /** The reason of a unit of work that makes two records one. */
    public static final String MERGE = "merge";

    public enum Kind {
        SAVE,
        IMPORT,
        UNDO,
        REMOVE,
        RESTORE,
        SETTING,
        FOUNDATION,
        /** Personal values were destroyed; never taken back. */
        DESTROY
    }

    public boolean merges() {
        return kind == Kind.SAVE && MERGE.equals(reason);
    }

    public static Change save() {
        return new Change(Kind.SAVE, false, true, null);
    }

    public static Change of(Kind kind, String reason) {
        return new Change(kind, false, true, reason);
    }

    public static Change batch(Kind kind, String reason) {
        return new Change(kind, true, true, reason);
    }

    /** What a new office begins with: one entry over all rows, whose first values are the rows themselves. */
    public static Change foundation(String reason) {
        return new Change(Kind.FOUNDATION, true, false, reason);
    }
}
