package id.kopdesk.cooperative;

/** What became of a cooperative. None of these takes it out of the months before. */
public enum StatusKind {
    ACTIVE,
    DISSOLVED,
    MERGED,
    /** Entered by mistake: never was; counted in no month. */
    WRONG_ENTRY
}
