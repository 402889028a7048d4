package id.kopdesk.member;

import id.kopdesk.database.Database;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the names of all members in memory, in step with the database: what was changed since is read from the change
 * log before each search. Loading runs beside everything else; until it is done there is no index, only its progress.
 */
public final class MemberIndex implements AutoCloseable {
    /** How far loading is. @param total members in all, as far as known; @param left seconds, -1 while nobody knows */
    public record State(boolean ready, long loaded, long total, long left) {}

    private static final Logger LOG = LoggerFactory.getLogger(MemberIndex.class);
    private static final int PAGE = 20_000;
    /** More changes than these are not worked in one by one: everything is read anew. */
    private static final int MOST_CHANGES = 5_000;

    private final Database database;
    private final CooperativePlaces places = new CooperativePlaces();
    private @Nullable NameIndex current;
    private long seen;
    private long loaded;
    private long total;
    private long began;
    private boolean loading;
    private boolean closed;

    public MemberIndex(Database database) {
        this.database = database;
    }

    /** Begins to load in a thread of its own, once. */
    public synchronized void start() {
        if (!loading && current == null && !closed) {
            begin();
        }
    }

    private void begin() {
        loading = true;
        Thread thread = new Thread(this::loadQuietly, "member-names");
        thread.setDaemon(true);
        thread.start();
    }

    private void loadQuietly() {
        try {
            load();
        } catch (RuntimeException e) {
            // The list still answers by beginnings; the next search tries again.
            LOG.warn("the names of members could not be loaded", e);
        } finally {
            synchronized (this) {
                loading = false;
            }
        }
    }

    /** Loads now, in the calling thread. */
    public void load() {
        long head = database.read(MemberIndex::head);
        synchronized (this) {
            began = System.nanoTime();
            loaded = 0;
            total = database.read(MemberIndex::rows);
        }
        database.read(handle -> {
            places.read(handle);
            return true;
        });
        NameIndex.Arena arena = new NameIndex.Arena(new WordList(), (int) Math.min(Integer.MAX_VALUE / 4, total));
        NameIndex.Entry last = null;
        boolean more = true;
        while (more && !stopped()) {
            NameIndex.Entry after = last;
            List<NameIndex.Entry> page = database.read(handle -> page(handle, after));
            page.forEach(arena::add);
            more = page.size() == PAGE;
            last = page.isEmpty() ? last : page.get(page.size() - 1);
            synchronized (this) {
                loaded = arena.size();
            }
        }
        synchronized (this) {
            current = arena.done();
            seen = head;
        }
    }

    private synchronized boolean stopped() {
        return closed;
    }

    public synchronized State state() {
        NameIndex index = current;
        if (index != null) {
            return new State(true, index.size(), index.size(), 0);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long left = loaded == 0 || total == 0 ? -1 : Math.round(seconds * (total - loaded) / loaded);
        return new State(false, loaded, total, left);
    }

    /** The index with everything in it that is saved by now; empty while it is loading. */
    Optional<NameIndex> ready() {
        long from;
        synchronized (this) {
            if (current == null) {
                return Optional.empty();
            }
            from = seen;
        }
        long head = database.read(MemberIndex::head);
        if (head != from) {
            catchUp(from, head);
        }
        synchronized (this) {
            return Optional.ofNullable(current);
        }
    }

    CooperativePlaces places() {
        return places;
    }

    private synchronized void catchUp(long from, long head) {
        NameIndex index = current;
        if (index == null || seen != from) {
            return;
        }
        Set<UUID> changed = database.read(handle -> changed(handle, from));
        if (changed.size() > MOST_CHANGES || database.read(handle -> unlogged(handle, from))) {
            current = null;
            if (!loading) {
                begin();
            }
            return;
        }
        if (!changed.isEmpty()) {
            List<NameIndex.Entry> now = database.read(handle -> {
                places.read(handle);
                List<NameIndex.Entry> entries = new ArrayList<>();
                changed.forEach(id -> entries.addAll(one(handle, id)));
                return entries;
            });
            current = index.with(changed, now);
        }
        seen = head;
    }

    private static Set<UUID> changed(Handle handle, long from) {
        return new HashSet<>(handle.createQuery("SELECT row_id FROM change_value WHERE entry_no > ? AND table_name ="
                        + " 'member' FETCH FIRST " + (MOST_CHANGES + 1) + " ROWS ONLY")
                .bind(0, from)
                .mapTo(UUID.class)
                .list());
    }

    /** A foundation keeps no values: nobody can tell which rows came. */
    private static boolean unlogged(Handle handle, long from) {
        return !handle.createQuery("SELECT entry_no FROM change_entry WHERE entry_no > ? AND kind = 'FOUNDATION'"
                        + " FETCH FIRST 1 ROWS ONLY")
                .bind(0, from)
                .mapTo(Long.class)
                .list()
                .isEmpty();
    }

    private List<NameIndex.Entry> one(Handle handle, UUID id) {
        return handle.createQuery("SELECT sort_name, id, cooperative_id, traits FROM member WHERE id = ? AND"
                        + " removed_at IS NULL")
                .bind(0, id)
                .map((rs, context) -> entry(rs))
                .list();
    }

    private List<NameIndex.Entry> page(Handle handle, NameIndex.@Nullable Entry after) {
        String where = after == null ? "" : " AND sort_name >= ? AND (sort_name, id) > (?, ?)";
        var query = handle.createQuery("SELECT sort_name, id, cooperative_id, traits FROM member WHERE removed_at IS"
                + " NULL" + where + " ORDER BY sort_name, id FETCH FIRST " + PAGE + " ROWS ONLY");
        if (after != null) {
            query.bind(0, after.sortName()).bind(1, after.sortName()).bind(2, after.id());
        }
        return query.map((rs, context) -> entry(rs)).list();
    }

    private NameIndex.Entry entry(java.sql.ResultSet rs) throws java.sql.SQLException {
        return new NameIndex.Entry(
                rs.getString(1), rs.getObject(2, UUID.class), places.number(rs.getObject(3, UUID.class)), rs.getInt(4));
    }

    private static long head(Handle handle) {
        return handle.createQuery("SELECT entry_no FROM chain_head WHERE id = 1")
                .mapTo(Long.class)
                .one();
    }

    private static long rows(Handle handle) {
        return handle.createQuery("SELECT COALESCE(SUM(active_m + active_f + active_u + inactive_m + inactive_f +"
                        + " inactive_u + suspended_m + suspended_f + suspended_u + left_m + left_f + left_u), 0)"
                        + " FROM member_count")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
