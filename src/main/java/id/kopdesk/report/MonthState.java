package id.kopdesk.report;

/** How far a month is on its way out of the office. */
public enum MonthState {
    OPEN,
    /** Looked through: nothing is missing that was not skipped for a reason. */
    READY,
    /** Its figures are frozen. */
    CLOSED,
    SENT;

    public boolean frozen() {
        return this == CLOSED || this == SENT;
    }
}
