package id.kopdesk.training;

import id.kopdesk.cooperative.Part;

/**
 * One row of the list of batches.
 *
 * @param seated people who take a place
 * @param waiting people on the wait list
 * @param came people present on one half day at least
 */
public record BatchLine(
        Part<TrainingBatch> batch, String programme, int seated, int waiting, int came, int certificates) {
    public TrainingBatch value() {
        return batch.value();
    }
}
