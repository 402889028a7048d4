package id.kopdesk.member;

import id.kopdesk.database.Row;
import id.kopdesk.database.UnitOfWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By how many each movement changes the number of members who have this saving: read in the order of the dates, so that
 * the count is right at the end of every month even where a movement was entered late.
 */
final class Payers {
    private record Movement(UUID id, long amount, long payers) {}

    private Payers() {}

    /** @param member one person's record; movements of those merged into it belong to it, or it to the one it became */
    static void settle(UnitOfWork work, UUID member, SavingKind kind) {
        List<Movement> all = work.handle()
                .createQuery("SELECT s.id, s.amount, s.payers FROM member_saving s WHERE s.kind = ? AND s.removed_at IS"
                        + " NULL AND s.member_id IN (SELECT m.id FROM member m WHERE m.id = ? UNION ALL SELECT p.other_id"
                        + " FROM member_pair p WHERE p.kept_id = ? AND p.decision = 'MERGED' AND p.removed_at IS NULL)"
                        + " ORDER BY s.paid_on, s.id")
                .bind(0, kind.name())
                .bind(1, member)
                .bind(2, member)
                .map((rs, context) ->
                        new Movement(rs.getObject("id", UUID.class), rs.getLong("amount"), rs.getLong("payers")))
                .list();
        long balance = 0;
        for (Movement movement : all) {
            long after = balance + movement.amount();
            long payers = (after > 0 ? 1 : 0) - (balance > 0 ? 1 : 0);
            if (payers != movement.payers()) {
                put(work, movement.id(), payers);
            }
            balance = after;
        }
    }

    private static void put(UnitOfWork work, UUID id, long payers) {
        Row row = work.current(MemberTables.SAVING, id);
        Map<String, @Nullable Object> values = new LinkedHashMap<>(row.values());
        values.put("payers", payers);
        work.update(MemberTables.SAVING, id, row.version(), values);
    }
}
