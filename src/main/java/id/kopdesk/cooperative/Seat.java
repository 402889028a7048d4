package id.kopdesk.cooperative;

/** The place a person holds in an organ. */
public enum Seat {
    CHAIR,
    VICE_CHAIR_BUSINESS,
    VICE_CHAIR_MEMBERSHIP,
    SECRETARY,
    TREASURER,
    MEMBER,
    MANAGER
}
