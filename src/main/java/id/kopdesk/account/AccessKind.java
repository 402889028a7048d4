package id.kopdesk.account;

/** What a person did with data without changing it; changes stand in the change log. */
public enum AccessKind {
    SEEN,
    SEARCHED,
    EXPORTED,
    PRINTED,
    UNMASKED,
    SIGNED_IN,
    SIGNED_OUT,
    REFUSED
}
