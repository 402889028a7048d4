package id.kopdesk.training;

/** How far a batch is. */
public enum BatchStatus {
    PLANNED,
    OPEN,
    RUNNING,
    FINISHED,
    CANCELLED
}
