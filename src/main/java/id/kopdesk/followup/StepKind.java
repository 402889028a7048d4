package id.kopdesk.followup;

/** What was done about a problem. */
public enum StepKind {
    ADVICE,
    /** Of the board. */
    RESPONSE,
    /** Somebody shall do something by a day. */
    ACTION,
    ACTION_DONE,
    /** To the province or a ministry. */
    HANDED_UP,
    CLOSED,
    REOPENED
}
