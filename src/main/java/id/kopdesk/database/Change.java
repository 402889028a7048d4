package id.kopdesk.database;

import org.jspecify.annotations.Nullable;

/**
 * What a unit of work is, for the log.
 *
 * @param batch one entry for all rows (an import), instead of one entry a row
 * @param reason in the person's words; null where none was asked for
 */
public record Change(Kind kind, boolean batch, @Nullable String reason) {
    public enum Kind {
        SAVE,
        IMPORT,
        UNDO,
        REMOVE,
        RESTORE,
        SETTING
    }

    public static Change save() {
        return new Change(Kind.SAVE, false, null);
    }

    public static Change of(Kind kind, String reason) {
        return new Change(kind, false, reason);
    }

    public static Change batch(Kind kind, String reason) {
        return new Change(kind, true, reason);
    }
}
