package id.kopdesk.training;

/** Narasumber, moderator, panitia. */
public enum Duty {
    SPEAKER,
    MODERATOR,
    COMMITTEE
}
