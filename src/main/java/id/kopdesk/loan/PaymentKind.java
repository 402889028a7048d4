package id.kopdesk.loan;

/** Where a payment goes. */
public enum PaymentKind {
    /** To the bank, for instalments in their order. */
    INSTALMENT,
    /** From the cooperative to its desa or pemda, for support it received. */
    TO_VILLAGE
}
