package id.kopdesk.cooperative;

/** The seven mandatory outlets, then all others. */
public enum OutletKind {
    GROCERY,
    PHARMACY,
    OFFICE,
    SAVINGS_LOAN,
    CLINIC,
    COLD_STORAGE,
    LOGISTICS,
    OTHER
}
