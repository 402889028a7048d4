package id.kopdesk.report;

/** One control total: what a sheet adds up to, and what the database says when it is asked by another way. */
public record Control(String sheet, String measure, long inSheet, long inDatabase) {
    public boolean equal() {
        return inSheet == inDatabase;
    }
}
