package id.kopdesk.intake;

/** What an import would make of one data row. */
public enum RowStatus {
    NEW,
    CHANGED,
    SAME,
    /** A person must say; until then the row is not imported. */
    DOUBTFUL,
    /** It cannot be imported as it stands. */
    REJECTED;

    /** Whether a commit would write such a row. */
    public boolean writes() {
        return this == NEW || this == CHANGED;
    }
}
