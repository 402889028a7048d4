package id.kopdesk.report.training;

/** What can be printed of a batch, in the office's order. */
public enum TrainingOutput {
    INVITATION,
    ATTENDANCE_BLANK,
    ATTENDANCE_FILLED,
    BIODATA,
    SCORES,
    EVALUATION,
    PLANS,
    RECEIPTS,
    FEES,
    BUDGET,
    CERTIFICATES,
    REPORT
}
