package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Json;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Row;
import id.kopdesk.database.UnitOfWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions on members that look like one; a merge keeps both records and both histories, and can be taken apart again. */
public final class Merges {
    /** What {@link #merge} may take from the other record, by column name. */
    public static final List<String> FIELDS = List.of(
            "name",
            "titles",
            "alias",
            "sex",
            "birth_place",
            "birth_date",
            "national_id",
            "address",
            "village_code",
            "phone",
            "job",
            "member_no",
            "join_on",
            "role");

    /** A merge that stands. @param oldNumber the member number by which the other record was known */
    public record Merged(
            UUID pair, UUID other, String name, @Nullable String oldNumber) {}

    private final Database database;
    private final MemberStore members;

    public Merges(Database database, MemberStore members) {
        this.database = database;
        this.members = members;
    }

    /** Keeps what a person said; a merge goes by {@link #merge}. */
    public void decide(Actor actor, MemberPair pair, PairDecision decision) {
        database.write(actor, Change.save(), work -> {
            require(work, pair.first());
            require(work, pair.second());
            forget(work, pair.first(), pair.second());
            insert(work, pair.first(), pair.second(), decision, null);
            return true;
        });
    }

    /**
     * Makes two records of one cooperative one: the kept one takes what it lacks and what {@code taken} names from the
     * other, whose movements count as its own from now on; the other's numbers still lead to it.
     *
     * @param taken names out of {@link #FIELDS}
     * @throws CodedException KD-750 when they are of two cooperatives, KD-751 when the other is itself the result of a merge
     */
    public UUID merge(Actor actor, UUID keptId, UUID otherId, Set<String> taken) {
        return database.write(actor, Change.of(Change.Kind.SAVE, Change.MERGE), work -> {
            MemberFile kept = require(work, keptId);
            MemberFile other = require(work, otherId);
            if (!kept.member().cooperativeId().equals(other.member().cooperativeId())) {
                throw new CodedException("KD-750", "member.merge.cooperatives");
            }
            if (!of(work, otherId).isEmpty()) {
                throw new CodedException("KD-751", "member.merge.chain");
            }
            Map<String, @Nullable Object> before = MemberMapping.values(kept.member());
            Map<String, @Nullable Object> now = joined(before, MemberMapping.values(other.member()), taken);
            forget(work, keptId, otherId);
            work.remove(MemberTables.MEMBER, otherId, other.version(), "merged");
            members.save(work, keptId, kept.version(), MemberMapping.of(now));
            UUID pair = insert(work, keptId, otherId, PairDecision.MERGED, difference(before, now));
            settle(work, keptId);
            return pair;
        });
    }

    /**
     * Takes a merge apart: the other record stands again as it was; the kept one gives back what it had taken, unless
     * somebody has changed that since.
     */
    public void unmerge(Actor actor, UUID pairId) {
        database.write(actor, Change.of(Change.Kind.UNDO, "unmerge"), work -> {
            Row pair = work.current(MemberTables.PAIR, pairId);
            if (pair.removed() || !"MERGED".equals(pair.values().get("decision"))) {
                throw new CodedException("KD-745", "member.gone");
            }
            UUID keptId = (UUID) Objects.requireNonNull(pair.values().get("kept_id"));
            UUID otherId = (UUID) Objects.requireNonNull(pair.values().get("other_id"));
            MemberFile kept = require(work, keptId);
            Row other = work.current(MemberTables.MEMBER, otherId);
            work.remove(MemberTables.PAIR, pairId, pair.version(), "unmerge");
            work.restore(MemberTables.MEMBER, otherId, other.version());
            Object taken = pair.values().get("taken");
            Map<String, @Nullable Object> back = givenBack(MemberMapping.values(kept.member()), String.valueOf(taken));
            members.save(work, keptId, kept.version(), MemberMapping.of(back));
            settle(work, keptId);
            settle(work, otherId);
            return true;
        });
    }

    /** Records that were merged into this one. */
    public List<Merged> of(Actor actor, UUID kept) {
        if (members.find(actor, kept).isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery(
                        "SELECT p.id, p.other_id, m.name, m.member_no FROM member_pair"
                                + " p JOIN member m ON m.id = p.other_id WHERE p.kept_id = ? AND p.decision = 'MERGED' AND"
                                + " p.removed_at IS NULL ORDER BY p.id")
                .bind(0, kept)
                .map((rs, context) -> new Merged(
                        rs.getObject(1, UUID.class), rs.getObject(2, UUID.class), rs.getString(3), rs.getString(4)))
                .list());
    }

    private static List<UUID> of(UnitOfWork work, UUID kept) {
        return work.handle()
                .createQuery(
                        "SELECT id FROM member_pair WHERE kept_id = ? AND decision = 'MERGED' AND removed_at IS NULL")
                .bind(0, kept)
                .mapTo(UUID.class)
                .list();
    }

    private MemberFile require(UnitOfWork work, UUID id) {
        MemberFile file =
                members.find(work.handle(), id).orElseThrow(() -> new CodedException("KD-745", "member.gone"));
        members.scope().requireWrite(work, file.member().cooperativeId());
        return file;
    }

    private static void settle(UnitOfWork work, UUID member) {
        for (SavingKind kind : SavingKind.values()) {
            Payers.settle(work, member, kind);
        }
    }

    private static Map<String, @Nullable Object> joined(
            Map<String, @Nullable Object> kept, Map<String, @Nullable Object> other, Set<String> taken) {
        Map<String, @Nullable Object> now = new LinkedHashMap<>(kept);
        for (String field : FIELDS) {
            Object theirs = other.get(field);
            boolean lacking = now.get(field) == null;
            if (theirs != null && (lacking || taken.contains(field))) {
                now.put(field, theirs);
            }
        }
        if (kept.get("national_id") == null && now.get("national_id") != null) {
            now.put("national_id_note", other.get("national_id_note"));
        }
        return now;
    }

    private static String difference(Map<String, @Nullable Object> before, Map<String, @Nullable Object> now) {
        Map<String, String> was = new TreeMap<>();
        Map<String, String> became = new TreeMap<>();
        now.forEach((column, value) -> {
            if (!String.valueOf(value).equals(String.valueOf(before.get(column)))) {
                was.put(column, before.get(column) == null ? "" : String.valueOf(before.get(column)));
                became.put(column, String.valueOf(value));
            }
        });
        return Json.write(Map.of("before", was, "merged", became));
    }

    private static Map<String, @Nullable Object> givenBack(Map<String, @Nullable Object> now, String taken) {
        Map<String, @Nullable Object> back = new LinkedHashMap<>(now);
        Map<String, Object> both = Json.readMap(taken);
        if (both.get("before") instanceof Map<?, ?> was && both.get("merged") instanceof Map<?, ?> became) {
            was.forEach((column, value) -> {
                String name = String.valueOf(column);
                if (String.valueOf(now.get(name)).equals(String.valueOf(became.get(column)))) {
                    back.put(name, MemberMapping.typed(name, String.valueOf(value)));
                }
            });
        }
        return back;
    }

    private static void forget(UnitOfWork work, UUID first, UUID second) {
        List<Map.Entry<UUID, Long>> old = work.handle()
                .createQuery("SELECT id, version FROM member_pair WHERE removed_at IS NULL AND decision <> 'MERGED' AND"
                        + " ((kept_id = ? AND other_id = ?) OR (kept_id = ? AND other_id = ?))")
                .bind(0, first)
                .bind(1, second)
                .bind(2, second)
                .bind(3, first)
                .map((rs, context) -> Map.entry(rs.getObject(1, UUID.class), rs.getLong(2)))
                .list();
        old.forEach(one -> work.remove(MemberTables.PAIR, one.getKey(), one.getValue(), "-"));
    }

    private static UUID insert(UnitOfWork work, UUID kept, UUID other, PairDecision decision, @Nullable String taken) {
        UUID id = Ids.next();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("kept_id", kept);
        values.put("other_id", other);
        values.put("decision", decision.name());
        values.put("taken", taken);
        values.put("note", null);
        work.insert(MemberTables.PAIR, id, values);
        return id;
    }
}
