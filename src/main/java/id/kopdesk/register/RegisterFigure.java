package id.kopdesk.register;

/** A figure that SIMKOPDES publishes for a region. */
public enum RegisterFigure {
    COOPERATIVES(false, false),
    ACCOUNTS(false, false),
    TAX_IDS(false, false),
    BUSINESS_IDS(false, false),
    ANNUAL_MEETINGS(true, false),
    PRINCIPAL_SAVINGS(true, true),
    MANDATORY_SAVINGS(true, true),
    SAVINGS_TOTAL(true, true),
    /** Cooperatives that have any transaction. */
    TRADING(true, false),
    TRANSACTION_COUNT(true, false),
    TRANSACTION_VALUE(true, true),
    SUBDISTRICTS(false, false);

    private final boolean zeroIsSilence;
    private final boolean money;

    RegisterFigure(boolean zeroIsSilence, boolean money) {
        this.zeroIsSilence = zeroIsSilence;
        this.money = money;
    }

    /** Whether SIMKOPDES shows 0 where nobody has reported; such a 0 is read as "not reported". */
    public boolean zeroIsSilence() {
        return zeroIsSilence;
    }

    /** Whole rupiah. */
    public boolean money() {
        return money;
    }
}
