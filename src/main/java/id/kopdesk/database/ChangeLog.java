package id.kopdesk.database;

import id.kopdesk.base.Actor;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Gathers what one unit of work changed and writes it as chained entries when the work is done. */
final class ChangeLog {
    private static final int FLUSH = 500;

    private record Note(
            String table,
            UUID row,
            long version,
            UUID subject,
            String salt,
            @Nullable String before,
            String after) {
        String digest() {
            return Digests.start()
                    .add(salt)
                    .add(before == null ? "" : before)
                    .add(after)
                    .end();
        }
    }

    private final UUID unit;
    private final Actor actor;
    private final Change change;
    private final Instant at;
    private final SecureRandom random;
    private final List<Note> notes = new ArrayList<>();

    ChangeLog(UUID unit, Actor actor, Change change, Instant at, SecureRandom random) {
        this.unit = unit;
        this.actor = actor;
        this.change = change;
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.random = random;
    }

    UUID unit() {
        return unit;
    }

    Actor actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    void note(Table table, UUID row, long version, UUID subject, @Nullable String before, String after) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        notes.add(new Note(table.name(), row, version, subject, HexFormat.of().formatHex(salt), before, after));
    }

    void finish(Handle handle) {
        if (notes.isEmpty()) {
            return;
        }
        ChainHead head = ChainHead.lock(handle);
        List<List<Note>> entries =
                change.batch() ? List.of(notes) : notes.stream().map(List::of).toList();
        try (PreparedBatch entryRows = handle.prepareBatch(
                        "INSERT INTO change_entry (entry_no, unit_of_work, kind, actor, changed_at, table_name, row_id,"
                                + " row_version, reason, digest, chain) VALUES (?,?,?,?,?,?,?,?,?,?,?)");
                PreparedBatch valueRows = handle.prepareBatch(
                        "INSERT INTO change_value (entry_no, part, table_name, row_id, row_version, subject_id, salt,"
                                + " before_values, after_values, digest) VALUES (?,?,?,?,?,?,?,?,?,?)")) {
            for (List<Note> entry : entries) {
                head = writeEntry(entry, head, entryRows, valueRows);
            }
            flush(entryRows, 1);
            flush(valueRows, 1);
        }
        head.save(handle);
    }

    private ChainHead writeEntry(List<Note> entry, ChainHead head, PreparedBatch entryRows, PreparedBatch valueRows) {
        long no = head.entryNo() + 1;
        Digests all = Digests.start();
        int part = 0;
        for (Note note : entry) {
            String digest = note.digest();
            all.add(digest);
            valueRows.bind(0, no).bind(1, part++).bind(2, note.table()).bind(3, note.row());
            valueRows.bind(4, note.version()).bind(5, note.subject()).bind(6, note.salt());
            valueRows.bindByType(7, note.before(), String.class).bind(8, note.after());
            valueRows.bind(9, digest).add();
            flush(valueRows, FLUSH);
        }
        Note first = entry.get(0);
        EntryFacts facts = new EntryFacts(
                no,
                unit,
                change.kind().name(),
                actor.name(),
                at,
                change.batch() ? "*" : first.table(),
                change.batch() ? unit : first.row(),
                change.batch() ? entry.size() : first.version(),
                change.reason(),
                all.end());
        ChainHead next = head.after(facts);
        entryRows.bind(0, no).bind(1, unit).bind(2, facts.kind()).bind(3, facts.actor());
        entryRows.bind(4, OffsetDateTime.ofInstant(at, ZoneOffset.UTC)).bind(5, facts.table());
        entryRows.bind(6, facts.row()).bind(7, facts.version());
        entryRows.bindByType(8, facts.reason(), String.class);
        entryRows.bind(9, facts.digest()).bind(10, next.chain()).add();
        flush(entryRows, FLUSH);
        return next;
    }

    private static void flush(PreparedBatch batch, int atLeast) {
        if (batch.size() >= atLeast) {
            batch.execute();
        }
    }
}
