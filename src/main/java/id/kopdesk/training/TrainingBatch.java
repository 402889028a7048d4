package id.kopdesk.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Angkatan: one group of people at one place on its days.
 *
 * @param number angkatan, counted within the programme
 * @param wave gelombang, or null
 * @param regencies codes of the kab/kota it is for, at least one; figures of the whole batch stand at the first
 * @param quota places
 * @param overReason why more people than places are taken; null keeps the quota strict
 * @param lastOn the last day, not before the first
 * @param letterNumber of the invitation
 */
public record TrainingBatch(
        UUID programmeId,
        int number,
        @Nullable Integer wave,
        List<String> regencies,
        String venue,
        int quota,
        @Nullable String overReason,
        BatchStatus status,
        LocalDate firstOn,
        LocalDate lastOn,
        @Nullable String letterNumber,
        @Nullable String note) {
    public TrainingBatch {
        regencies = List.copyOf(regencies);
    }

    /** A batch that is only planned so far. */
    public static TrainingBatch planned(
            UUID programmeId,
            int number,
            String regency,
            String venue,
            int quota,
            LocalDate firstOn,
            LocalDate lastOn) {
        return new TrainingBatch(
                programmeId,
                number,
                null,
                List.of(regency),
                venue,
                quota,
                null,
                BatchStatus.PLANNED,
                firstOn,
                lastOn,
                null,
                null);
    }

    public String regency() {
        return regencies.get(0);
    }

    public TrainingBatch with(BatchStatus now) {
        return new TrainingBatch(
                programmeId,
                number,
                wave,
                regencies,
                venue,
                quota,
                overReason,
                now,
                firstOn,
                lastOn,
                letterNumber,
                note);
    }

    public TrainingBatch inWave(int gelombang) {
        return new TrainingBatch(
                programmeId,
                number,
                gelombang,
                regencies,
                venue,
                quota,
                overReason,
                status,
                firstOn,
                lastOn,
                letterNumber,
                note);
    }
}
