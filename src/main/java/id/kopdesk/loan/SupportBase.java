package id.kopdesk.loan;

/** Which part of a village's yearly funds is meant; the reports of the rule differ, so the scheme says it. */
public enum SupportBase {
    TOTAL,
    REGULAR,
    /** The total without the share reserved for KDKMP (PMK 7/2026 Pasal 15(3)). */
    AFTER_RESERVE
}
