package id.kopdesk.loan;

/** What kind of financing a scheme is. */
public enum SchemePath {
    /** The village approves a loan of the cooperative and supports its repayment (PMK 49/2025). */
    VILLAGE_APPROVAL,
    /** The state builds the outlet; the borrower is not the cooperative (Inpres 17/2025). */
    OUTLET_FINANCING,
    /** Revolving fund of LPDB (Permenkop 9/2025). */
    REVOLVING_FUND,
    OTHER_BANK
}
