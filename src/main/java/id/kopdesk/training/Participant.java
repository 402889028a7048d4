package id.kopdesk.training;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in a batch.
 *
 * @param cooperativeId for whom the person speaks; null for kades, companions, officials
 * @param villageCode desa or kelurahan for which the person speaks
 * @param title jabatan, as on the attendance sheet
 * @param preScore 0 to 100
 * @param postScore 0 to 100
 * @param allowance uang harian in all, rupiah
 * @param transport rupiah
 * @param queueNo place in the wait list; null for who does not wait
 */
public record Participant(
        UUID batchId,
        UUID personId,
        ParticipantCategory category,
        ParticipantState state,
        @Nullable UUID cooperativeId,
        @Nullable String villageCode,
        @Nullable String title,
        @Nullable String institution,
        @Nullable BigDecimal preScore,
        @Nullable BigDecimal postScore,
        @Nullable Long allowance,
        @Nullable Long transport,
        @Nullable Integer queueNo,
        @Nullable String note) {

    public Participant in(ParticipantState now, @Nullable Integer queue) {
        return new Participant(
                batchId,
                personId,
                category,
                now,
                cooperativeId,
                villageCode,
                title,
                institution,
                preScore,
                postScore,
                allowance,
                transport,
                queue,
                note);
    }

    public Participant scored(@Nullable BigDecimal pre, @Nullable BigDecimal post) {
        return new Participant(
                batchId,
                personId,
                category,
                state,
                cooperativeId,
                villageCode,
                title,
                institution,
                pre,
                post,
                allowance,
                transport,
                queueNo,
                note);
    }

    public Participant paid(@Nullable Long daily, @Nullable Long travel) {
        return new Participant(
                batchId,
                personId,
                category,
                state,
                cooperativeId,
                villageCode,
                title,
                institution,
                preScore,
                postScore,
                daily,
                travel,
                queueNo,
                note);
    }
}
