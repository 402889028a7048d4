package id.kopdesk.account;

import id.kopdesk.database.Batch;
import id.kopdesk.database.Database;
import id.kopdesk.database.Digests;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The access log: events are gathered in memory and written together, so that looking at a record never waits for the
 * disk. {@link #flush} is called every few seconds and before closing, exporting or locking; entries of the last
 * seconds may be lost in a power cut, never altered unseen.
 */
public final class AccessLog {
    private final Database database;
    private final SecureRandom random = new SecureRandom();
    private final List<AccessEvent> waiting = new ArrayList<>();

    public AccessLog(Database database) {
        this.database = database;
    }

    /** Takes the event down; one that repeats the event before it within the same gathering is kept once. */
    public synchronized void note(AccessEvent event) {
        if (waiting.isEmpty() || !event.repeats(waiting.get(waiting.size() - 1))) {
            waiting.add(event);
        }
    }

    /** Writes what was gathered. When that fails the events stay gathered for the next try, and the failure is thrown. */
    public void flush() {
        List<AccessEvent> events = take();
        if (events.isEmpty()) {
            return;
        }
        try {
            database.note(handle -> append(handle, events));
        } catch (RuntimeException e) {
            giveBack(events);
            throw e;
        }
    }

    /** Takes the event down and writes it at once: an export goes ahead only after its entry stands. */
    public void noteNow(AccessEvent event) {
        note(event);
        flush();
    }

    /** Whether something was gathered that is not written yet. */
    public synchronized boolean waiting() {
        return !waiting.isEmpty();
    }

    private synchronized List<AccessEvent> take() {
        List<AccessEvent> events = List.copyOf(waiting);
        waiting.clear();
        return events;
    }

    private synchronized void giveBack(List<AccessEvent> events) {
        waiting.addAll(0, events);
    }

    private void append(Handle handle, List<AccessEvent> events) {
        AccessHead head = AccessHead.lock(handle);
        try (Batch rows = new Batch(
                handle,
                "INSERT INTO access_entry (entry_no, kind, actor, happened_at, subject_kind, subject_id, salt, detail,"
                        + " digest, chain) VALUES (?,?,?,?,?,?,?,?,?,?)")) {
            for (AccessEvent event : events) {
                String salt = salt();
                String digest = digest(salt, event.detail());
                OffsetDateTime at = event.at().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
                head = head.after(event, digest);
                rows.add(
                        head.entryNo(),
                        event.kind().name(),
                        event.actor(),
                        at,
                        event.subjectKind(),
                        event.subjectId(),
                        salt,
                        event.detail(),
                        digest,
                        head.chain());
            }
            rows.flush();
        }
        head.save(handle);
    }

    static String digest(String salt, @Nullable String detail) {
        return Digests.start().add(salt).add(detail == null ? "" : detail).end();
    }

    private String salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
