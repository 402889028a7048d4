package id.kopdesk.followup;

/** What a problem or visit is about. */
public enum SubjectKind {
    COOPERATIVE,
    PROPOSAL,
    BATCH,
    REGION
}
