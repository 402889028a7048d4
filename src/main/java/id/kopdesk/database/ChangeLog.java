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
import org.jspecify.annotations.Nullable;

/** Gathers what one unit of work changed and writes it as chained entries when the work is done. */
final class ChangeLog {
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
        try (Batch entryRows = new Batch(
                        handle,
                        "INSERT INTO change_entry (entry_no, unit_of_work, kind, actor, changed_at, table_name, row_id,"
                                + " row_version, reason, digest, chain) VALUES (?,?,?,?,?,?,?,?,?,?,?)");
                Batch valueRows = new Batch(
                        handle,
                        "INSERT INTO change_value (entry_no, part, table_name, row_id, row_version, subject_id, salt,"
                                + " before_values, after_values, digest) VALUES (?,?,?,?,?,?,?,?,?,?)")) {
            for (List<Note> entry : entries) {
                head = writeEntry(entry, head, entryRows, valueRows);
            }
            entryRows.flush();
            valueRows.flush();
        }
        head.save(handle);
    }

    private ChainHead writeEntry(List<Note> entry, ChainHead head, Batch entryRows, Batch valueRows) {
        long no = head.entryNo() + 1;
        Digests all = Digests.start();
        int part = 0;
        for (Note note : entry) {
            String digest = note.digest();
            all.add(digest);
            if (change.keepsValues()) {
                valueRows.add(
                        no,
                        part++,
                        note.table(),
                        note.row(),
                        note.version(),
                        note.subject(),
                        note.salt(),
                        note.before(),
                        note.after(),
                        digest);
            }
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
        entryRows.add(
                no,
                unit,
                facts.kind(),
                facts.actor(),
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                facts.table(),
                facts.row(),
                facts.version(),
                facts.reason(),
                facts.digest(),
                next.chain());
        return next;
    }
}
