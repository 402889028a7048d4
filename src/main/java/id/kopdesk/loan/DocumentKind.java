package id.kopdesk.loan;

/** Papers of a proposal. KTP scans are not among them and are never kept. */
public enum DocumentKind {
    REQUEST_LETTER,
    BUSINESS_PLAN,
    STUDY_SHEET,
    FORWARD_LETTER,
    INVITATION,
    ATTENDANCE,
    MEETING_PHOTO,
    MINUTES,
    APPROVAL_LETTER,
    ENDORSEMENT_LETTER,
    BANK_REQUEST,
    BANK_DECISION,
    AGREEMENT,
    POWER_OF_ATTORNEY,
    DISBURSEMENT_PROOF,
    LAND_PROOF,
    BUILD_PHOTO,
    HANDOVER_MINUTES,
    REVIEW_REPORT,
    /** Rekening koran of the repayment account, for a claim. */
    ACCOUNT_STATEMENT,
    /** SPTJM, for a claim. */
    RESPONSIBILITY_STATEMENT,
    SETTLEMENT,
    OTHER
}
