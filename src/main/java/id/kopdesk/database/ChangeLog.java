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
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Gathers what one unit of work changed and writes it as chained entries when the work is done. */
final class ChangeLog {
    /** Values of so many rows are held in memory at most, while a batch is being made. */
    private static final int SPILL = 5_000;

    private static final String ENTRY =
            "INSERT INTO change_entry (entry_no, unit_of_work, kind, actor, changed_at, table_name, row_id,"
                    + " row_version, reason, digest, chain) VALUES (?,?,?,?,?,?,?,?,?,?,?)";
    private static final String VALUES =
            "INSERT INTO change_value (entry_no, part, table_name, row_id, row_version, subject_id, salt,"
                    + " before_values, after_values, digest) VALUES (?,?,?,?,?,?,?,?,?,?)";

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
    private final Digests batchDigest = Digests.start();
    private @Nullable ChainHead batchHead;
    private int gathered;
    private Runnable afterPart = () -> {};

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

    /** What is done whenever a part of a batch went on its way. */
    void afterPart(Runnable step) {
        afterPart = step;
    }

    void note(Table table, UUID row, long version, UUID subject, @Nullable String before, String after) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        notes.add(new Note(table.name(), row, version, subject, HexFormat.of().formatHex(salt), before, after));
    }

    /** In a batch of very many rows: sends the values on their way, so that memory holds a part of them only. */
    void spill(Handle handle) {
        if (change.batch() && notes.size() >= SPILL) {
            gather(handle);
            afterPart.run();
        }
    }

    void finish(Handle handle) {
        if (notes.isEmpty() && gathered == 0) {
            return;
        }
        if (change.batch()) {
            gather(handle);
            finishBatch(handle);
            return;
        }
        ChainHead head = ChainHead.lock(handle);
        try (Batch entryRows = new Batch(handle, ENTRY);
                Batch valueRows = new Batch(handle, VALUES)) {
            for (Note note : notes) {
                long no = head.entryNo() + 1;
                String digest = note.digest();
                if (change.keepsValues()) {
                    add(valueRows, no, 0, note, digest);
                }
                head = writeEntry(
                        head,
                        note.table(),
                        note.row(),
                        note.version(),
                        Digests.start().add(digest).end(),
                        entryRows);
            }
            entryRows.flush();
            valueRows.flush();
        }
        head.save(handle);
    }

    /** Writes the values of one batch entry under the number that it will have; the head stays locked until its end. */
    private void gather(Handle handle) {
        if (batchHead == null) {
            batchHead = ChainHead.lock(handle);
        }
        long no = batchHead.entryNo() + 1;
        try (Batch valueRows = new Batch(handle, VALUES)) {
            for (Note note : notes) {
                String digest = note.digest();
                batchDigest.add(digest);
                if (change.keepsValues()) {
                    add(valueRows, no, gathered, note, digest);
                }
                gathered++;
            }
            valueRows.flush();
        }
        notes.clear();
    }

    private void finishBatch(Handle handle) {
        ChainHead head = Objects.requireNonNull(batchHead);
        try (Batch entryRows = new Batch(handle, ENTRY)) {
            head = writeEntry(head, "*", unit, gathered, batchDigest.end(), entryRows);
            entryRows.flush();
        }
        head.save(handle);
    }

    private static void add(Batch rows, long no, int part, Note note, String digest) {
        rows.add(
                no,
                part,
                note.table(),
                note.row(),
                note.version(),
                note.subject(),
                note.salt(),
                note.before(),
                note.after(),
                digest);
    }

    private ChainHead writeEntry(ChainHead head, String table, UUID row, long version, String digest, Batch entryRows) {
        long no = head.entryNo() + 1;
        EntryFacts facts = new EntryFacts(
                no, unit, change.kind().name(), actor.name(), at, table, row, version, change.reason(), digest);
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
