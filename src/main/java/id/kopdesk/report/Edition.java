package id.kopdesk.report;

import java.time.Instant;

/**
 * Which copy of a month this is.
 *
 * @param revision 1 for the first; raised each time the month is reopened
 * @param frozen whether it is what was closed, or a count of what is known now
 * @param by who closed it; empty while it is open
 * @param at when it was closed; the epoch while it is open
 */
public record Edition(int revision, boolean frozen, String by, Instant at) {
    public static Edition open(int revision) {
        return new Edition(revision, false, "", Instant.EPOCH);
    }

    public static Edition closed(int revision, String by, Instant at) {
        return new Edition(revision, true, by, at);
    }
}
