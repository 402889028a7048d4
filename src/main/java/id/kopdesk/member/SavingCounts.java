package id.kopdesk.member;

import id.kopdesk.base.Period;
import id.kopdesk.database.Counts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What each movement adds to the sums, payers and movements of its cooperative in the month in which it was paid. */
final class SavingCounts implements Counts {
    private final CountDeltas deltas = new CountDeltas();

    @Override
    public void changed(@Nullable Map<String, @Nullable Object> before, @Nullable Map<String, @Nullable Object> after) {
        add(before, -1);
        add(after, 1);
    }

    private void add(@Nullable Map<String, @Nullable Object> row, int by) {
        if (row != null
                && row.get("cooperative_id") instanceof UUID cooperative
                && row.get("paid_on") instanceof LocalDate day
                && row.get("amount") instanceof Number amount
                && row.get("payers") instanceof Number payers) {
            SavingKind kind = SavingKind.valueOf(String.valueOf(row.get("kind")));
            int month = Period.of(day).index();
            deltas.add(cooperative, month, CountColumn.sum(kind), by * amount.longValue());
            deltas.add(cooperative, month, CountColumn.payers(kind), by * payers.longValue());
            deltas.add(cooperative, month, CountColumn.MOVEMENTS, by);
        }
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
