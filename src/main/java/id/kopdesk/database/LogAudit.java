package id.kopdesk.database;

import id.kopdesk.base.Progress;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Walks the change log from its first entry and computes every chain value and digest anew. */
final class LogAudit {
    private static final int PAGE = 1000;
    private static final int PARTS = 5000;

    private record Entry(EntryFacts facts, String chain) {}

    /** What the values kept beside one entry come to; those of a large import would not fit into memory. */
    private static final class Values {
        private final Digests all = Digests.start();
        private boolean any;
        private boolean broken;

        void add(String digest, boolean whole) {
            all.add(digest);
            any = true;
            broken |= !whole;
        }
    }

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
            Map<Long, Values> values = values(page.get(0).facts().no(), last);
            page.forEach(entry -> step(entry, values.getOrDefault(entry.facts().no(), new Values())));
        }
        if (!head.equals(reached)) {
            faults.entry(Integrity.Kind.LOG_END, reached.entryNo());
        }
        return reached;
    }

    private void step(Entry entry, Values values) {
        long no = entry.facts().no();
        boolean follows = no == reached.entryNo() + 1;
        if (!follows || !entry.chain().equals(entry.facts().chainAfter(reached.chain()))) {
            faults.entry(Integrity.Kind.LOG_CHAIN, no);
        }
        boolean keeps = !entry.facts().kind().equals(Change.Kind.FOUNDATION.name());
        if (values.broken
                || ((keeps || values.any)
                        && !values.all.end().equals(entry.facts().digest()))) {
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

    /** By their entries; read some at a time, the rest of an entry before the next. */
    private Map<Long, Values> values(long first, long last) {
        Map<Long, Values> values = new HashMap<>();
        long[] at = {first - 1, 0};
        while (true) {
            progress.check();
            int read = read("entry_no = ? AND part > ?", at[0], at[1], at, values);
            if (read < PARTS && read("entry_no > ? AND entry_no <= ?", at[0], last, at, values) == 0) {
                return values;
            }
        }
    }

    /** @param at where the reading stands: entry and part */
    private int read(String where, long low, long high, long[] at, Map<Long, Values> values) {
        return handle.createQuery("SELECT entry_no, part, salt, before_values, after_values, digest FROM change_value"
                        + " WHERE " + where + " ORDER BY entry_no, part FETCH FIRST " + PARTS + " ROWS ONLY")
                .bind(0, low)
                .bind(1, high)
                .map((rs, context) -> {
                    at[0] = rs.getLong("entry_no");
                    at[1] = rs.getLong("part");
                    String digest = rs.getString("digest");
                    boolean whole = whole(
                            rs.getString("salt"), rs.getString("before_values"), rs.getString("after_values"), digest);
                    values.computeIfAbsent(at[0], no -> new Values()).add(digest, whole);
                    return at[0];
                })
                .list()
                .size();
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
