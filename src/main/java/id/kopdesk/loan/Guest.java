package id.kopdesk.loan;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who sat, or is asked to sit, in the village meeting.
 *
 * @param round of the submission that the meeting was about, from 1
 * @param place in the list, from 1
 * @param duty position, such as "Ketua"; null where none was told
 */
public record Guest(
        int round,
        int place,
        Attendee element,
        String name,
        @Nullable String duty) {
    /** Longest name and duty that are kept. */
    public static final int MOST = 120;

    Guest at(int otherRound, int otherPlace) {
        return new Guest(otherRound, otherPlace, element, name, duty);
    }
}
