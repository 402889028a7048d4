package id.kopdesk.region;

/** What a later regulation changed, counted: every code of the file and of the office stands in one of these. */
public record RegionReceipt(String regulation, long added, long renamed, long vanished, long same) {
    /** Whether the file said nothing that the office did not know. */
    public boolean changedNothing() {
        return added == 0 && renamed == 0 && vanished == 0;
    }
}
