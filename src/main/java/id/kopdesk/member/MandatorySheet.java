package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A month's mandatory savings of one cooperative, entered together; and who is behind with them. */
public final class MandatorySheet {
    private final Database database;
    private final MemberStore members;
    private final SavingStore savings;

    public MandatorySheet(Database database, MemberStore members, SavingStore savings) {
        this.database = database;
        this.members = members;
        this.savings = savings;
    }

    /** The amount that the cooperative asks for each month, whole rupiah; 0 where nobody has entered it. */
    public long tariff(UUID cooperative) {
        return database.read(handle -> tariff(handle, cooperative));
    }

    private static long tariff(Handle handle, UUID cooperative) {
        return handle.createQuery("SELECT COALESCE(mandatory_saving, 0) FROM cooperative WHERE id = ?")
                .bind(0, cooperative)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private record Sums(long month, long all) {}

    /** Active members by name, with what they paid for the month and what is missing up to it. */
    public List<MandatoryLine> lines(Actor actor, UUID cooperative, Period month, Progress progress) {
        return database.read(handle -> {
            if (!actor.reaches(members.scope().of(handle, cooperative).village())) {
                return List.of();
            }
            long tariff = tariff(handle, cooperative);
            Map<UUID, Sums> paid = paid(handle, cooperative, month);
            List<MandatoryLine> lines = new ArrayList<>();
            handle.createQuery("SELECT id, name, member_no, join_on, known_on, standing FROM member WHERE"
                            + " cooperative_id = ? AND removed_at IS NULL ORDER BY sort_name, id")
                    .bind(0, cooperative)
                    .map((rs, context) -> {
                        UUID id = rs.getObject("id", UUID.class);
                        LocalDate join = rs.getObject("join_on", LocalDate.class);
                        LocalDate since = join == null ? rs.getObject("known_on", LocalDate.class) : join;
                        List<Standing> standing = Standing.read(rs.getString("standing"));
                        Sums sums = paid.getOrDefault(id, new Sums(0, 0));
                        int due = due(since, standing, month);
                        boolean active = at(standing, month) == MemberStatus.ACTIVE && !since.isAfter(month.lastDay());
                        return new MandatoryLine(
                                id,
                                rs.getString("name"),
                                rs.getString("member_no"),
                                sums.month(),
                                active || sums.month() != 0 ? due : -1,
                                sums.all(),
                                Math.max(0, due * tariff - sums.all()));
                    })
                    .forEach(lines::add);
            progress.check();
            return lines.stream().filter(line -> line.due() >= 0).toList();
        });
    }

    private static Map<UUID, Sums> paid(Handle handle, UUID cooperative, Period month) {
        Map<UUID, Sums> paid = new HashMap<>();
        handle.createQuery("SELECT COALESCE(p.kept_id, s.member_id) AS person, SUM(s.amount) AS saved, SUM(CASE WHEN"
                        + " s.month_no = ? THEN s.amount ELSE 0 END) AS month_saved FROM member_saving s LEFT JOIN"
                        + " member_pair p ON p.other_id = s.member_id AND p.decision = 'MERGED' AND p.removed_at IS NULL"
                        + " WHERE s.cooperative_id = ? AND s.kind = 'MANDATORY' AND s.removed_at IS NULL AND s.paid_on <="
                        + " ? GROUP BY COALESCE(p.kept_id, s.member_id)")
                .bind(0, month.index())
                .bind(1, cooperative)
                .bind(2, month.lastDay().plusMonths(1))
                .map((rs, context) -> paid.put(
                        rs.getObject("person", UUID.class), new Sums(rs.getLong("month_saved"), rs.getLong("saved"))))
                .list();
        return paid;
    }

    /** Months from joining through this one at whose end the member was active. */
    static int due(LocalDate since, List<Standing> standing, Period month) {
        int due = 0;
        for (int at = Period.of(since).index(); at <= month.index(); at++) {
            due += at(standing, new Period(java.time.YearMonth.of(at / 12, at % 12 + 1))) == MemberStatus.ACTIVE
                    ? 1
                    : 0;
        }
        return due;
    }

    private static MemberStatus at(List<Standing> standing, Period month) {
        MemberStatus status = MemberStatus.ACTIVE;
        for (Standing change : standing) {
            status = change.on().isAfter(month.lastDay()) ? status : change.status();
        }
        return status;
    }

    /**
     * Saves the month as it was entered: what was nothing becomes a movement, what was wrong is reversed and entered
     * anew. All of it in one unit of work.
     *
     * @param amounts what each member paid for the month, whole rupiah; members that are not in it stay
     * @return how many members changed
     */
    public int save(Actor actor, UUID cooperative, Period month, LocalDate paidOn, Map<UUID, Long> amounts) {
        return database.write(actor, Change.save(), work -> {
            members.scope().requireWrite(work, cooperative);
            int changed = 0;
            for (Map.Entry<UUID, Long> entry : amounts.entrySet()) {
                changed += one(work, cooperative, month, paidOn, entry.getKey(), entry.getValue()) ? 1 : 0;
            }
            return changed;
        });
    }

    private boolean one(UnitOfWork work, UUID cooperative, Period month, LocalDate paidOn, UUID member, long amount) {
        List<Open> open = open(work.handle(), member, month);
        long now = open.stream().mapToLong(Open::amount).sum();
        if (now == amount) {
            return false;
        }
        // The new amount comes first: a balance never falls below nothing on the way.
        if (amount != 0) {
            savings.add(work, member, cooperative, SavingKind.MANDATORY, paidOn, amount, month.index(), null);
        }
        for (Open wrong : open) {
            savings.reverse(work, wrong.id(), paidOn, "koreksi");
        }
        return true;
    }

    private record Open(UUID id, long amount) {}

    private static List<Open> open(Handle handle, UUID member, Period month) {
        return handle.createQuery("SELECT s.id, s.amount FROM member_saving s WHERE s.member_id = ? AND s.kind ="
                        + " 'MANDATORY' AND s.month_no = ? AND s.removed_at IS NULL AND s.reverses IS NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM member_saving r WHERE r.member_id = s.member_id AND r.reverses = s.id AND"
                        + " r.removed_at IS NULL) ORDER BY s.id")
                .bind(0, member)
                .bind(1, month.index())
                .map((rs, context) -> new Open(rs.getObject(1, UUID.class), rs.getLong(2)))
                .list();
    }

    /** Active members of a cooperative who are behind, the furthest first. */
    public List<MandatoryLine> behind(Actor actor, UUID cooperative, Period month, @Nullable Long atLeast) {
        long least = atLeast == null ? 1 : atLeast;
        return lines(actor, cooperative, month, Progress.NONE).stream()
                .filter(line -> line.arrears() >= least)
                .sorted(java.util.Comparator.comparingLong(MandatoryLine::arrears)
                        .reversed())
                .toList();
    }
}
