package id.kopdesk.training;

import id.kopdesk.base.CodedException;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Places of a batch. More people than places need a reason that the batch keeps. */
final class Quota {
    private Quota() {}

    static int seated(Handle handle, UUID batch) {
        return handle.createQuery("SELECT COUNT(*) FROM training_participant WHERE batch_id = ? AND removed_at IS NULL"
                        + " AND state IN ('INVITED', 'CONFIRMED')")
                .bind(0, batch)
                .mapTo(Integer.class)
                .one();
    }

    /** @param more people who would be added */
    static void require(Handle handle, UUID id, TrainingBatch batch, int more) {
        int then = seated(handle, id) + more;
        String reason = batch.overReason();
        if (then > batch.quota() && (reason == null || reason.isBlank())) {
            throw new CodedException(
                    "KD-855", "training.quota.over", Integer.toString(then), Integer.toString(batch.quota()));
        }
    }

    static int nextInQueue(Handle handle, UUID batch) {
        return handle.createQuery("SELECT COALESCE(MAX(queue_no), 0) + 1 FROM training_participant WHERE batch_id = ?"
                        + " AND removed_at IS NULL")
                .bind(0, batch)
                .mapTo(Integer.class)
                .one();
    }
}
