package id.kopdesk.intake;

/**
 * One answer to a doubtful row.
 *
 * @param id the region's code, the record's id, or empty for a new record
 * @param label as shown to a person
 */
public record Choice(Kind kind, String id, String label) {
    public enum Kind {
        /** This row lies in that region. */
        REGION,
        /** This row is that record. */
        RECORD,
        /** This row is a record that we do not have yet. */
        NEW
    }
}
