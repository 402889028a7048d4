package id.kopdesk.training;

/** Where an invitation stands. */
public enum ParticipantState {
    INVITED,
    CONFIRMED,
    WAITING,
    DECLINED;

    /** Whether the person takes one of the batch's places. */
    public boolean seated() {
        return this == INVITED || this == CONFIRMED;
    }
}
