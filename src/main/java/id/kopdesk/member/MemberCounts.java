package id.kopdesk.member;

import id.kopdesk.base.Period;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Counts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What each member adds to the counts: one since joining, moved from status to status at the dates of the changes. */
final class MemberCounts implements Counts {
    private final CountDeltas deltas = new CountDeltas();

    @Override
    public void changed(@Nullable Map<String, @Nullable Object> before, @Nullable Map<String, @Nullable Object> after) {
        add(before, -1);
        add(after, 1);
    }

    private void add(@Nullable Map<String, @Nullable Object> row, int by) {
        if (row == null || !(row.get("cooperative_id") instanceof UUID cooperative)) {
            return;
        }
        Object sexName = row.get("sex");
        int sex = Traits.sex(sexName == null ? null : Sex.valueOf(sexName.toString()));
        Object since = row.get("join_on") == null ? row.get("known_on") : row.get("join_on");
        MemberStatus status = MemberStatus.ACTIVE;
        deltas.add(cooperative, month((LocalDate) since), CountColumn.members(status, sex), by);
        Object standing = row.get("standing");
        for (Standing change : Standing.read(standing == null ? null : standing.toString())) {
            int month = month(change.on());
            deltas.add(cooperative, month, CountColumn.members(status, sex), -by);
            status = change.status();
            deltas.add(cooperative, month, CountColumn.members(status, sex), by);
        }
    }

    private static int month(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalArgumentException("a member without any date");
        }
        return Period.of(day).index();
    }

    @Override
    public List<String> tables() {
        return CountDeltas.TABLES;
    }

    @Override
    public void save(Handle handle) {
        deltas.save(handle);
    }
}
