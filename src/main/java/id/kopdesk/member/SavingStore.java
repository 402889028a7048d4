package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Savings as movements that are only ever added: a wrong one is reversed by another of the opposite amount. */
public final class SavingStore {
    /** More than any village's cooperative holds: a slip of the keyboard is noticed. */
    private static final long MOST = 10_000_000_000L;

    private final Database database;
    private final MemberStore members;

    public SavingStore(Database database, MemberStore members) {
        this.database = database;
        this.members = members;
    }

    /**
     * Adds a movement.
     *
     * @param amount whole rupiah, not zero; paid out is negative
     * @throws CodedException KD-743 for an amount that cannot be, KD-744 when more is paid out than is there
     */
    public UUID add(
            Actor actor,
            UUID member,
            SavingKind kind,
            LocalDate paidOn,
            long amount,
            @Nullable Integer monthNo,
            @Nullable String note) {
        return database.write(actor, Change.save(), work -> {
            Handle handle = work.handle();
            Member of = members.find(handle, member)
                    .map(MemberFile::member)
                    .orElseThrow(() -> new CodedException("KD-745", "member.gone"));
            return add(work, member, of.cooperativeId(), kind, paidOn, amount, monthNo, note);
        });
    }

    UUID add(
            UnitOfWork work,
            UUID member,
            UUID cooperative,
            SavingKind kind,
            LocalDate paidOn,
            long amount,
            @Nullable Integer monthNo,
            @Nullable String note) {
        members.scope().requireWrite(work, cooperative);
        if (amount == 0 || Math.abs(amount) > MOST) {
            throw new CodedException("KD-743", "member.saving.amount");
        }
        long before = balance(work.handle(), member, kind);
        if (before + amount < 0) {
            throw new CodedException("KD-744", "member.saving.balance");
        }
        UUID id = Ids.next();
        insert(work, id, member, cooperative, kind, paidOn, amount, monthNo, 0, null, note);
        Payers.settle(work, member, kind);
        return id;
    }

    /** The first movement of a member that was just added: nothing needs to be looked up. */
    public void opening(
            UnitOfWork work,
            UUID member,
            UUID cooperative,
            SavingKind kind,
            LocalDate paidOn,
            long amount,
            @Nullable Integer monthNo,
            boolean first) {
        insert(work, Ids.next(), member, cooperative, kind, paidOn, amount, monthNo, first ? 1 : 0, null, null);
    }

    /** @throws CodedException KD-746 when it was taken back before, or is itself such a movement */
    public UUID reverse(Actor actor, UUID saving, LocalDate on, String reason) {
        return database.write(actor, Change.of(Change.Kind.SAVE, reason), work -> reverse(work, saving, on, reason));
    }

    UUID reverse(UnitOfWork work, UUID saving, LocalDate on, String reason) {
        Handle handle = work.handle();
        Saving wrong = movements(handle, "s.id = ?", saving).stream()
                .findFirst()
                .orElseThrow(() -> new CodedException("KD-745", "member.gone"));
        if (wrong.reversed() || wrong.reverses() != null || wrong.amount() == 0) {
            throw new CodedException("KD-746", "member.saving.reversed");
        }
        UUID cooperative = handle.createQuery("SELECT cooperative_id FROM member_saving WHERE id = ?")
                .bind(0, saving)
                .mapTo(UUID.class)
                .one();
        members.scope().requireWrite(work, cooperative);
        long before = balance(handle, wrong.memberId(), wrong.kind());
        if (before - wrong.amount() < 0) {
            throw new CodedException("KD-744", "member.saving.balance");
        }
        UUID id = Ids.next();
        insert(
                work,
                id,
                wrong.memberId(),
                cooperative,
                wrong.kind(),
                on,
                -wrong.amount(),
                wrong.monthNo(),
                0,
                saving,
                reason);
        Payers.settle(work, wrong.memberId(), wrong.kind());
        return id;
    }

    /** Movements of the member and of those that were merged into it, the newest first. */
    public List<Saving> of(Actor actor, UUID member) {
        if (members.find(actor, member).isEmpty()) {
            return List.of();
        }
        return database.read(handle -> movements(
                handle,
                "s.member_id IN (SELECT p.other_id FROM member_pair p WHERE p.kept_id = ? AND p.decision = 'MERGED'"
                        + " AND p.removed_at IS NULL UNION ALL SELECT m.id FROM member m WHERE m.id = ?)",
                member,
                member));
    }

    private static List<Saving> movements(Handle handle, String where, UUID... ids) {
        var query = handle.createQuery("SELECT s.*, EXISTS (SELECT 1 FROM member_saving r WHERE r.member_id ="
                + " s.member_id AND r.reverses = s.id AND r.removed_at IS NULL) AS taken_back FROM member_saving s"
                + " WHERE " + where + " AND s.removed_at IS NULL ORDER BY s.paid_on DESC, s.id DESC");
        for (int i = 0; i < ids.length; i++) {
            query.bind(i, ids[i]);
        }
        return query.map((rs, context) -> {
                    int month = rs.getInt("month_no");
                    return new Saving(
                            rs.getObject("id", UUID.class),
                            rs.getObject("member_id", UUID.class),
                            SavingKind.valueOf(rs.getString("kind")),
                            rs.getObject("paid_on", LocalDate.class),
                            rs.getLong("amount"),
                            rs.getObject("month_no") == null ? null : month,
                            rs.getObject("reverses", UUID.class),
                            rs.getBoolean("taken_back"),
                            rs.getString("note"));
                })
                .list();
    }

    /** Balances of these members, those merged into them counted in; who has none is not in the map. */
    Map<UUID, Balances> balances(Handle handle, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(","));
        Map<UUID, Balances> all = new HashMap<>();
        var query =
                handle.createQuery("SELECT x.member_id, x.kind, SUM(x.amount) AS saved FROM (SELECT member_id, kind,"
                        + " amount FROM member_saving WHERE removed_at IS NULL AND member_id IN (" + marks
                        + ") UNION ALL"
                        + " SELECT p.kept_id, s.kind, s.amount FROM member_pair p JOIN member_saving s ON s.member_id ="
                        + " p.other_id AND s.removed_at IS NULL WHERE p.decision = 'MERGED' AND p.removed_at IS NULL AND"
                        + " p.kept_id IN (" + marks + ")) x GROUP BY x.member_id, x.kind");
        int at = 0;
        for (int round = 0; round < 2; round++) {
            for (UUID id : ids) {
                query.bind(at++, id);
            }
        }
        query.map((rs, context) -> Map.entry(
                        rs.getObject("member_id", UUID.class),
                        Map.entry(SavingKind.valueOf(rs.getString("kind")), rs.getLong("saved"))))
                .forEach(e -> all.merge(
                        e.getKey(),
                        Balances.NONE.plus(e.getValue().getKey(), e.getValue().getValue()),
                        (a, b) -> a.plus(e.getValue().getKey(), e.getValue().getValue())));
        return all;
    }

    public Balances balance(Actor actor, UUID member) {
        return members.find(actor, member)
                .flatMap(found -> Optional.ofNullable(database.read(handle -> balances(handle, List.of(member)))
                        .get(member)))
                .orElse(Balances.NONE);
    }

    static long balance(Handle handle, UUID member, SavingKind kind) {
        return handle.createQuery("SELECT COALESCE(SUM(amount), 0) FROM member_saving WHERE member_id = ? AND kind = ?"
                        + " AND removed_at IS NULL")
                .bind(0, member)
                .bind(1, kind.name())
                .mapTo(Long.class)
                .one();
    }

    static void insert(
            UnitOfWork work,
            UUID id,
            UUID member,
            UUID cooperative,
            SavingKind kind,
            LocalDate paidOn,
            long amount,
            @Nullable Integer monthNo,
            long payers,
            @Nullable UUID reverses,
            @Nullable String note) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("member_id", member);
        values.put("cooperative_id", cooperative);
        values.put("kind", kind.name());
        values.put("paid_on", paidOn);
        values.put("amount", amount);
        values.put("month_no", monthNo == null ? null : monthNo.longValue());
        values.put("payers", payers);
        values.put("reverses", reverses);
        values.put("note", note);
        work.insert(MemberTables.SAVING, id, values);
    }
}
