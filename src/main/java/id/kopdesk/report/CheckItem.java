package id.kopdesk.report;

/**
 * One line of the checklist before a month is closed.
 *
 * @param item names it in what was skipped
 * @param open how many are missing; 0 is done
 * @param skippable whether a reason can stand in for it
 * @param reason why it was skipped; empty where it was not
 */
public record CheckItem(Item item, long open, boolean skippable, String reason) {
    /** What is looked at. */
    public enum Item {
        /** The month must be over. */
        ENDED,
        /** The sheets must agree with the database. */
        AGREES,
        /** Kab/kota, or in a kab/kota cooperatives, that handed nothing in. */
        REPORTED,
        /** Cooperatives with data that cannot be right. */
        ERRORS,
        /** Counted facts that nobody dated. */
        DATED,
        /** Letterhead and both signatories. */
        SIGNED
    }

    public enum Standing {
        DONE,
        SKIPPED,
        MISSING
    }

    public Standing standing() {
        return open == 0 ? Standing.DONE : reason.isEmpty() ? Standing.MISSING : Standing.SKIPPED;
    }
}
