package id.kopdesk.office;

/** A4, or F4 of 215 × 330 mm. */
public enum PaperSize {
    A4,
    F4
}
