package id.kopdesk.loan;

/** Whose money pays. */
public enum PaymentSource {
    COOPERATIVE,
    /** Dana Desa. */
    VILLAGE_FUND,
    /** DAU. */
    GENERAL_ALLOCATION,
    /** DBH. */
    REVENUE_SHARING,
    STATE,
    OTHER;

    /** Whether the money is support that the cooperative then owes to its village or pemda. */
    public boolean support() {
        return this == VILLAGE_FUND || this == GENERAL_ALLOCATION || this == REVENUE_SHARING;
    }
}
