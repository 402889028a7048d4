package id.kopdesk.cooperative;

/** How far a milestone is. One that nobody reported has no row at all. */
public enum MilestoneState {
    IN_PROCESS,
    DONE,
    /** Does not apply or was passed over; the note says why. */
    SKIPPED
}
