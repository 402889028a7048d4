package id.kopdesk.followup;

/** Whether somebody went there, or several institutions met. */
public enum VisitKind {
    VISIT,
    COORDINATION
}
