package id.kopdesk.training;

import java.time.LocalDate;
import java.util.UUID;

/** A day of a batch with the halves on which it meets. */
public record TrainingDay(UUID batchId, LocalDate heldOn, boolean morning, boolean afternoon) {
    public boolean has(Half half) {
        return half == Half.MORNING ? morning : afternoon;
    }

    public int halves() {
        return (morning ? 1 : 0) + (afternoon ? 1 : 0);
    }
}
