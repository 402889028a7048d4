package id.kopdesk.loan;

/** What happened at a step. */
public enum EventKind {
    DONE,
    /** Sent back; the event's step is where it goes on after the resubmission. */
    RETURNED,
    REJECTED,
    WITHDRAWN
}
