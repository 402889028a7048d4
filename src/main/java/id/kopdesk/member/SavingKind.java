package id.kopdesk.member;

/** Simpanan pokok, wajib, sukarela; the order is that of the stored sums and never changes. */
public enum SavingKind {
    PRINCIPAL,
    MANDATORY,
    VOLUNTARY
}
