package id.kopdesk.followup;

/** How much depends on it; the heavier last. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
