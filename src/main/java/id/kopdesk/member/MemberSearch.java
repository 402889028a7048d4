package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import java.util.Map;
import java.util.Optional;

/**
 * Finds members: numbers by the database's indexes, names in memory once they are loaded, by indexed beginnings until
 * then, and on a server by its trigram index.
 */
public final class MemberSearch {
    /** What a list can be narrowed by; its counts leave its own choice out. */
    public enum Facet {
        REGENCY,
        SUBDISTRICT,
        STATUS,
        SEX,
        GAP
    }

    private final MemberIndex index;
    private final boolean server;
    private final MemorySearch memory;
    private final SqlSearch sql;

    public MemberSearch(Database database, MemberIndex index, MemberStore members, SavingStore savings) {
        this.index = index;
        server = database.engine().startsWith("PostgreSQL");
        MemberLines lines = new MemberLines(members.scope(), savings);
        memory = new MemorySearch(database, index.places(), lines);
        sql = new SqlSearch(database, lines, server);
    }

    /** Begins to load the names, where the search needs them. */
    public void start() {
        if (!server) {
            index.start();
        }
    }

    /** How far the full search is; on a server it is always ready. */
    public MemberIndex.State state() {
        return server ? new MemberIndex.State(true, 0, 0, 0) : index.state();
    }

    public MemberHits find(Actor actor, MemberFilter filter, Progress progress) {
        if (filter.asksNumber()) {
            MemberHits numbers = sql.byNumber(actor, filter);
            if (numbers.total() > 0) {
                return numbers;
            }
        }
        Optional<NameIndex> names = server ? Optional.empty() : index.ready();
        progress.check();
        return names.map(found -> memory.find(found, actor, filter, progress))
                .orElseGet(() -> sql.byName(actor, filter));
    }

    /** As {@link #find}, for a list that is written out: not bound to what a table can show. */
    public MemberHits all(Actor actor, MemberFilter filter, Progress progress) {
        return filter.text().isBlank() ? sql.all(actor, filter) : find(actor, filter, progress);
    }

    /** How many each choice would leave; empty until the names are loaded, or for a number, which names few anyway. */
    public Map<String, Long> counts(Actor actor, MemberFilter filter, Facet facet) {
        if (server) {
            return sql.counts(actor, filter, facet);
        }
        return filter.asksNumber()
                ? Map.of()
                : index.ready()
                        .map(names -> memory.counts(names, actor, filter, facet))
                        .orElse(Map.of());
    }
}
