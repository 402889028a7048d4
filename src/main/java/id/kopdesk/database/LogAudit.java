package id.kopdesk.database;

import id.kopdesk.base.Progress;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Walks the change log from its first entry and computes every chain value and digest anew. */
final class LogAudit {
    private static final int PAGE = 1000;

    private record Entry(EntryFacts facts, String chain) {}

    private record Part(long entry, String digest, boolean whole) {}

    private final Handle handle;
    private final Faults faults;
    private final Progress progress;
    private ChainHead reached = new ChainHead(0, ChainHead.START);

    LogAudit(Handle handle, Faults faults, Progress progress) {
        this.handle = handle;
        this.faults = faults;
        this.progress = progress;
    }

    /** @return the end of the log as it was reached */
    ChainHead check() {
        ChainHead head = ChainHead.read(handle);
        while (true) {
            progress.check();
            progress.at("database.check.log", reached.entryNo(), head.entryNo());
            List<Entry> page = page();
            if (page.isEmpty()) {
                break;
            }
            long last = page.get(page.size() - 1).facts().no();
            List<Part> parts = parts(page.get(0).facts().no(), last);
            int at = 0;
            for (Entry entry : page) {
                List<Part> own = new ArrayList<>();
                while (at < parts.size()
                        && parts.get(at).entry() == entry.facts().no()) {
                    own.add(parts.get(at++));
                }
                step(entry, own);
            }
        }
        if (!head.equals(reached)) {
            faults.entry(Integrity.Kind.LOG_END, reached.entryNo());
        }
        return reached;
    }

    private void step(Entry entry, List<Part> parts) {
        long no = entry.facts().no();
        boolean follows = no == reached.entryNo() + 1;
        if (!follows || !entry.chain().equals(entry.facts().chainAfter(reached.chain()))) {
            faults.entry(Integrity.Kind.LOG_CHAIN, no);
        }
        Digests all = Digests.start();
        parts.forEach(part -> all.add(part.digest()));
        boolean broken = parts.stream().anyMatch(part -> !part.whole());
        boolean keeps = !entry.facts().kind().equals(Change.Kind.FOUNDATION.name());
        if (broken
                || ((keeps || !parts.isEmpty())
                        && !all.end().equals(entry.facts().digest()))) {
            faults.entry(Integrity.Kind.LOG_VALUES, no);
        }
        reached = new ChainHead(no, entry.chain());
    }

    private List<Entry> page() {
        return handle.createQuery(
                        "SELECT * FROM change_entry WHERE entry_no > ? ORDER BY entry_no" + " FETCH FIRST ? ROWS ONLY")
                .bind(0, reached.entryNo())
                .bind(1, PAGE)
                .map((rs, context) -> new Entry(
                        new EntryFacts(
                                rs.getLong("entry_no"),
                                rs.getObject("unit_of_work", UUID.class),
                                rs.getString("kind"),
                                rs.getString("actor"),
                                rs.getObject("changed_at", OffsetDateTime.class).toInstant(),
                                rs.getString("table_name"),
                                rs.getObject("row_id", UUID.class),
                                rs.getLong("row_version"),
                                rs.getString("reason"),
                                rs.getString("digest")),
                        rs.getString("chain")))
                .list();
    }

    /** Digests are computed while reading, so that no values of a large import stay in memory. */
    private List<Part> parts(long first, long last) {
        return handle.createQuery("SELECT entry_no, salt, before_values, after_values, digest FROM change_value"
                        + " WHERE entry_no BETWEEN ? AND ? ORDER BY entry_no, part")
                .bind(0, first)
                .bind(1, last)
                .map((rs, context) -> {
                    String digest = rs.getString("digest");
                    return new Part(
                            rs.getLong("entry_no"),
                            digest,
                            whole(
                                    rs.getString("salt"),
                                    rs.getString("before_values"),
                                    rs.getString("after_values"),
                                    digest));
                })
                .list();
    }

    /** Values that were destroyed on purpose have no salt any more; of them only the digest is left to chain. */
    private static boolean whole(
            @Nullable String salt, @Nullable String before, @Nullable String after, String digest) {
        if (salt == null && before == null && after == null) {
            return true;
        }
        return salt != null
                && after != null
                && Digests.start()
                        .add(salt)
                        .add(before == null ? "" : before)
                        .add(after)
                        .end()
                        .equals(digest);
    }
}
