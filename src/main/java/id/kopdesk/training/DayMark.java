package id.kopdesk.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One participant on one day; a half that is null was not recorded, which is not absent. */
public record DayMark(
        UUID batchId,
        UUID participantId,
        LocalDate heldOn,
        @Nullable Presence morning,
        @Nullable Presence afternoon) {
    public @Nullable Presence at(Half half) {
        return half == Half.MORNING ? morning : afternoon;
    }

    public DayMark with(Half half, @Nullable Presence now) {
        return half == Half.MORNING
                ? new DayMark(batchId, participantId, heldOn, now, afternoon)
                : new DayMark(batchId, participantId, heldOn, morning, now);
    }
}
