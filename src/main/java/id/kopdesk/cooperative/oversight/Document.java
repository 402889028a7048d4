package id.kopdesk.cooperative.oversight;

/** What a cooperative hands in after its annual meeting. */
public enum Document {
    ACCOUNTABILITY_REPORT,
    FINANCIAL_REPORT,
    SUPERVISORS_REPORT,
    MINUTES,
    ATTENDANCE_LIST,
    WORK_PLAN
}
