package id.kopdesk.cooperative;

/** What kind of cooperative it is; KDMP, KKMP and all others. */
public enum CooperativeKind {
    VILLAGE,
    URBAN_WARD,
    OTHER
}
