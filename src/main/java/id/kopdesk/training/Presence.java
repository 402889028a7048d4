package id.kopdesk.training;

/** What the attendance sheet says of one half day. */
public enum Presence {
    PRESENT,
    EXCUSED,
    ABSENT
}
