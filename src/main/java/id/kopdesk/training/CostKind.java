package id.kopdesk.training;

/** What a rate is for. */
public enum CostKind {
    SPEAKER,
    MODERATOR,
    COMMITTEE,
    ALLOWANCE,
    TRANSPORT,
    MEETING,
    OTHER
}
