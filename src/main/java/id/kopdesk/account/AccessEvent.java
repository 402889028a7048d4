package id.kopdesk.account;

import id.kopdesk.base.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One access, as UU 27/2022 Art. 31 asks to be recorded.
 *
 * @param subjectKind what kind of record it was, by its table's name; null where no single record was meant
 * @param subjectId that record
 * @param detail the searched words, the exported file, the purpose; at most 1,000 characters; null once destroyed
 */
public record AccessEvent(
        AccessKind kind,
        String actor,
        Instant at,
        @Nullable String subjectKind,
        @Nullable UUID subjectId,
        @Nullable String detail) {
    static final int LONGEST = 1000;

    public AccessEvent {
        if (detail != null && detail.length() > LONGEST) {
            detail = detail.substring(0, LONGEST);
        }
    }

    public static AccessEvent of(AccessKind kind, Actor actor, Instant at, String detail) {
        return new AccessEvent(kind, actor.name(), at, null, null, detail);
    }

    /** The same thing done again, but for its moment. */
    boolean repeats(AccessEvent earlier) {
        return new AccessEvent(kind, actor, earlier.at, subjectKind, subjectId, detail).equals(earlier);
    }
}
