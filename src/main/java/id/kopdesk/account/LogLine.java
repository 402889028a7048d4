package id.kopdesk.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the logs, for a person to read.
 *
 * @param change true from the change log, false from the access log
 * @param entryNo the number in its own log
 * @param kind name of an {@link AccessKind}, or of the change log's kind
 * @param table the kind of record; null where none was meant; "*" for many at once
 * @param subject the record it belongs to; null where none was meant, or many
 * @param detail searched words, file, purpose, or the reason of a change; null where none, or destroyed
 */
public record LogLine(
        boolean change,
        long entryNo,
        Instant at,
        String actor,
        String kind,
        @Nullable String table,
        @Nullable UUID subject,
        @Nullable String detail) {}
