package id.kopdesk.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Instalments of live proposals by their due dates; nothing falls due before money was paid out. */
public final class DueDays {
    private final Database database;

    public DueDays(Database database) {
        this.database = database;
    }

    /** Due in these days, both included, in order; within the person's regions. */
    public List<DueDay> between(Actor actor, LocalDate from, LocalDate to) {
        record Found(DueDay day, String village) {}
        return database
                .read(handle -> handle.createQuery("""
                        SELECT p.id AS proposal, p.village_code, p.unpaid_from, c.name, i.instalment_no, i.due_on,
                               i.principal + i.interest AS total
                        FROM loan_instalment i
                        JOIN loan_proposal p ON p.id = i.proposal_id
                        JOIN cooperative c ON c.id = p.cooperative_id
                        WHERE i.due_on >= ? AND i.due_on <= ? AND i.removed_at IS NULL AND p.removed_at IS NULL
                          AND p.outcome IN ('OPEN', 'RETURNED')
                          AND (p.unpaid_from IS NOT NULL OR p.owed = 0)
                        ORDER BY i.due_on, c.sort_name, i.instalment_no
                        """)
                        .bind(0, from)
                        .bind(1, to)
                        .map((rs, context) -> {
                            LocalDate due = rs.getObject("due_on", LocalDate.class);
                            LocalDate unpaid = rs.getObject("unpaid_from", LocalDate.class);
                            return new Found(
                                    new DueDay(
                                            rs.getObject("proposal", UUID.class),
                                            rs.getString("name"),
                                            rs.getInt("instalment_no"),
                                            due,
                                            rs.getLong("total"),
                                            unpaid == null || due.isBefore(unpaid)),
                                    rs.getString("village_code"));
                        })
                        .list())
                .stream()
                .filter(found -> actor.reaches(found.village()))
                .map(Found::day)
                .toList();
    }
}
