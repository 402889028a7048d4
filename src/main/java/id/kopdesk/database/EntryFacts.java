package id.kopdesk.database;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the chain covers of one log entry: everything but the personal values, of which it has the digest. */
record EntryFacts(
        long no,
        UUID unit,
        String kind,
        String actor,
        Instant at,
        String table,
        UUID row,
        long version,
        @Nullable String reason,
        String digest) {

    String chainAfter(String previous) {
        return Digests.start()
                .add(previous)
                .add(Long.toString(no))
                .add(unit.toString())
                .add(kind)
                .add(actor)
                .add(Long.toString(at.toEpochMilli()))
                .add(table)
                .add(row.toString())
                .add(Long.toString(version))
                .add(reason == null ? "" : reason)
                .add(digest)
                .end();
    }
}
