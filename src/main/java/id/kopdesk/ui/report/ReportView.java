package id.kopdesk.ui.report;

/** The sides of a month: what it says, how far it is, who is missing, what changed, how it went. */
enum ReportView {
    SHEETS,
    CLOSING,
    COMPLETENESS,
    COMPARISON,
    TREND
}
