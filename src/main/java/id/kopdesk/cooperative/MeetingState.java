package id.kopdesk.cooperative;

/** The state of a book year's annual meeting (RAT) as SIMKOPDES names it. */
public enum MeetingState {
    NO,
    DRAFT,
    DONE,
    VERIFIED;

    /** Whether the meeting was held. */
    public boolean held() {
        return this == DONE || this == VERIFIED;
    }
}
