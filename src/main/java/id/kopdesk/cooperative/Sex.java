package id.kopdesk.cooperative;

/** As on the identity card. */
public enum Sex {
    MALE,
    FEMALE
}
