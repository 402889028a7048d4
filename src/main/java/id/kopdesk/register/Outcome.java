package id.kopdesk.register;

/** What became of a row of the register's file. Every row has exactly one. */
public enum Outcome {
    /** It is one of our cooperatives. */
    OURS,
    /** Its village is certain, and we have no cooperative there. */
    NOT_OURS,
    /** Its region is certain (rows of figures). */
    PLACED,
    /** A person must choose. */
    DOUBTFUL,
    /** There is no such place: a ghost district, or a name beyond recognition. */
    UNKNOWN,
    /** The same cooperative or region stands further up in the file. */
    DUPLICATE,
    /** It lies outside the office's area. */
    OUTSIDE
}
