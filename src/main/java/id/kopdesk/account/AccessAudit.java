package id.kopdesk.account;

import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Walks the access log and computes every chain value anew. */
public final class AccessAudit {
    private static final int PAGE = 2000;

    private record Entry(
            long no, AccessEvent event, @Nullable String salt, String digest, String chain) {
        boolean follows(AccessHead before) {
            boolean destroyed = salt == null && event.detail() == null;
            boolean whole = destroyed
                    || (salt != null && AccessLog.digest(salt, event.detail()).equals(digest));
            AccessHead expected = before.after(event, digest);
            return whole && expected.entryNo() == no && expected.chain().equals(chain);
        }
    }

    private AccessAudit() {}

    /** @return the number of the first entry that was altered or is missing; empty when the log is whole */
    public static Optional<Long> firstBad(Database database, Progress progress) {
        return database.read(handle -> walk(handle, progress));
    }

    private static Optional<Long> walk(Handle handle, Progress progress) {
        AccessHead reached = AccessHead.START;
        AccessHead end = AccessHead.read(handle);
        while (true) {
            progress.check();
            progress.at("database.check.log", reached.entryNo(), end.entryNo());
            List<Entry> page = page(handle, reached.entryNo());
            for (Entry entry : page) {
                if (!entry.follows(reached)) {
                    return Optional.of(reached.entryNo() + 1);
                }
                reached = new AccessHead(entry.no(), entry.chain());
            }
            if (page.size() < PAGE) {
                // What another thread appended meanwhile lies behind the end that was read first.
                boolean cut = reached.entryNo() < end.entryNo()
                        || (reached.entryNo() == end.entryNo()
                                && !reached.chain().equals(end.chain()));
                return cut ? Optional.of(reached.entryNo() + 1) : Optional.empty();
            }
        }
    }

    private static List<Entry> page(Handle handle, long after) {
        return handle.createQuery(
                        "SELECT * FROM access_entry WHERE entry_no > ? ORDER BY entry_no FETCH FIRST ? ROWS ONLY")
                .bind(0, after)
                .bind(1, PAGE)
                .map((rs, context) -> new Entry(
                        rs.getLong("entry_no"),
                        new AccessEvent(
                                AccessKind.valueOf(rs.getString("kind")),
                                rs.getString("actor"),
                                rs.getObject("happened_at", OffsetDateTime.class)
                                        .toInstant(),
                                rs.getString("subject_kind"),
                                rs.getObject("subject_id", UUID.class),
                                rs.getString("detail")),
                        rs.getString("salt"),
                        rs.getString("digest"),
                        rs.getString("chain")))
                .list();
    }
}
