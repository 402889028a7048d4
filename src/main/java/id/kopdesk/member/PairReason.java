package id.kopdesk.member;

/** Why two members look like one person; the surest first. */
public enum PairReason {
    NATIONAL_ID,
    NAME_BIRTH_DATE,
    NAME_PHONE
}
