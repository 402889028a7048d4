package id.kopdesk.loan;

/** The steps that schemes are put together from; a scheme says which, in what order, and with which documents. */
public enum StepKind {
    /** Request with business plan. */
    REQUEST,
    /** Study by the kepala desa, or by TAPD for a kelurahan. */
    STUDY,
    /** Forwarded to BPD. */
    FORWARD,
    /** Musdes or musdesus; Musbangkel for a kelurahan. */
    MEETING,
    /** Berita acara: largest loan and support agreed. */
    MINUTES,
    APPROVAL,
    /** Support of the dinas, or an endorsement by the kepala desa. */
    ENDORSEMENT,
    SUBMISSION,
    DECISION,
    AGREEMENT,
    /** Surat kuasa to the treasury, signed together with the agreement. */
    ATTORNEY,
    DISBURSEMENT,
    /** Land named and measured. */
    SITE,
    SITE_CHECK,
    BUILDING,
    /** BAST of the finished building. */
    HANDOVER,
    /** Review by BPKP before the state pays. */
    REVIEW,
    REPAYMENT,
    CLOSING
}
