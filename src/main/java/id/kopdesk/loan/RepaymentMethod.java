package id.kopdesk.loan;

/** How principal and interest are spread over the months; the bank sets it. */
public enum RepaymentMethod {
    /** The same instalment every month after the grace months. */
    ANNUITY,
    /** The same principal every month, interest on what is left. */
    EQUAL_PRINCIPAL,
    /** The same principal every month, interest always on the whole loan. */
    FLAT,
    /** The bank's own table, taken over as it is. */
    BANK_TABLE
}
