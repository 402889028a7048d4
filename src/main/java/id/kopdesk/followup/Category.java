package id.kopdesk.followup;

/** What a problem is of; the same category again at one subject is a repeated problem. */
public enum Category {
    LEGALITY,
    ORGANISATION,
    MEMBERSHIP,
    CAPITAL,
    BUSINESS,
    SITE,
    ANNUAL_MEETING,
    BOOKKEEPING,
    REGISTER,
    COMPANION,
    TRAINING,
    OTHER
}
