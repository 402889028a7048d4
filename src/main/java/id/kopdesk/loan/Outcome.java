package id.kopdesk.loan;

/** Where a proposal stands as a whole. */
public enum Outcome {
    OPEN,
    /** Sent back for revision; goes on with a new submission. */
    RETURNED,
    REJECTED,
    WITHDRAWN,
    CLOSED;

    /** Whether something may still happen to it. */
    public boolean live() {
        return this == OPEN || this == RETURNED;
    }
}
