package id.kopdesk.cooperative;

/** Whether the outlet serves people. */
public enum OutletStatus {
    PLANNED,
    OPERATING,
    CLOSED
}
