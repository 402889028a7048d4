package id.kopdesk.member;

/** What a person said of two members that look like one. */
public enum PairDecision {
    /** One person entered twice in one cooperative; the records are one now. */
    MERGED,
    /** One person, rightly a member of two cooperatives. */
    TWO_COOPERATIVES,
    DIFFERENT,
    LATER
}
