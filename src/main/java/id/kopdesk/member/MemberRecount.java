package id.kopdesk.member;

import id.kopdesk.base.Period;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Counts every member and every movement anew: slow, and what the kept counts must equal. */
public final class MemberRecount {
    private final Database database;

    public MemberRecount(Database database) {
        this.database = database;
    }

    /** The state at the end of the month, each member and movement looked at. */
    public Map<UUID, MemberSums> at(Period until) {
        return database.read(handle -> {
            Map<UUID, MemberSums> all = new HashMap<>();
            members(handle, until, all);
            savings(handle, until, all);
            return all;
        });
    }

    private static void members(Handle handle, Period until, Map<UUID, MemberSums> all) {
        LocalDate last = until.lastDay();
        handle.createQuery("SELECT cooperative_id, sex, join_on, known_on, standing FROM member WHERE removed_at IS"
                        + " NULL")
                .setFetchSize(1000)
                .map((rs, context) -> {
                    LocalDate since = rs.getObject("join_on", LocalDate.class);
                    if (since == null) {
                        since = rs.getObject("known_on", LocalDate.class);
                    }
                    if (since.isAfter(last)) {
                        return 0;
                    }
                    MemberStatus status = MemberStatus.ACTIVE;
                    for (Standing change : Standing.read(rs.getString("standing"))) {
                        status = change.on().isAfter(last) ? status : change.status();
                    }
                    String sex = rs.getString("sex");
                    sums(all, rs.getObject("cooperative_id", UUID.class))
                            .values()[CountColumn.members(status, Traits.sex(sex == null ? null : Sex.valueOf(sex)))]++;
                    return 1;
                })
                .forEach(done -> {});
    }

    private static void savings(Handle handle, Period until, Map<UUID, MemberSums> all) {
        handle.createQuery("SELECT COALESCE(p.kept_id, s.member_id) AS person, s.cooperative_id, s.kind, SUM(s.amount)"
                        + " AS saved, COUNT(*) AS movements FROM member_saving s LEFT JOIN member_pair p ON p.other_id ="
                        + " s.member_id AND p.decision = 'MERGED' AND p.removed_at IS NULL WHERE s.removed_at IS NULL"
                        + " AND s.paid_on <= ? GROUP BY COALESCE(p.kept_id, s.member_id), s.cooperative_id, s.kind")
                .bind(0, until.lastDay())
                .map((rs, context) -> {
                    SavingKind kind = SavingKind.valueOf(rs.getString("kind"));
                    long[] values = sums(all, rs.getObject("cooperative_id", UUID.class))
                            .values();
                    values[CountColumn.sum(kind)] += rs.getLong("saved");
                    values[CountColumn.payers(kind)] += rs.getLong("saved") > 0 ? 1 : 0;
                    values[CountColumn.MOVEMENTS] += rs.getLong("movements");
                    return 1;
                })
                .forEach(done -> {});
    }

    private static MemberSums sums(Map<UUID, MemberSums> all, UUID cooperative) {
        return all.computeIfAbsent(cooperative, id -> new MemberSums());
    }
}
