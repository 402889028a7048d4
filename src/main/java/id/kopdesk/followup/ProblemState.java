package id.kopdesk.followup;

/** Where a problem stands, by its steps. */
public enum ProblemState {
    OPEN,
    ADVISED,
    ANSWERED,
    IN_ACTION,
    /** Every action is done; somebody has to say whether the problem is. */
    ACTED,
    HANDED_UP,
    CLOSED
}
