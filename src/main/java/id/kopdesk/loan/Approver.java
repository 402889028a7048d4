package id.kopdesk.loan;

/** Who approves for the village. */
public enum Approver {
    VILLAGE_HEAD,
    REGENT,
    /** Nobody: the contract itself counts, or the scheme asks for no approval. */
    NONE
}
