package id.kopdesk.training;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Lays out a programme over its kab/kota: how many batches each needs, and on which days they meet. */
public final class Marathon {
    /**
     * @param days a batch meets, one after the other, without a Sunday or holiday between
     * @param most people in a batch
     * @param teams kab/kota that are served on the same days; the batches of one kab/kota meet side by side
     */
    public record Shape(int days, int most, int teams) {}

    private final Predicate<LocalDate> closed;

    /** @param closed holidays; Sundays are always closed */
    public Marathon(Predicate<LocalDate> closed) {
        this.closed = closed;
    }

    /**
     * @param cooperatives by code of the kab/kota, in the order in which they are visited
     * @param first number of the first batch
     * @param from the first day that may be used
     */
    public List<TrainingBatch> plan(
            UUID programme,
            int perCooperative,
            Map<String, Integer> cooperatives,
            int first,
            LocalDate from,
            Shape shape) {
        List<TrainingBatch> batches = new ArrayList<>();
        LocalDate start = window(from, shape.days());
        int served = 0;
        int wave = 1;
        for (Map.Entry<String, Integer> each : cooperatives.entrySet()) {
            if (served == shape.teams()) {
                start = window(start.plusDays(shape.days()), shape.days());
                served = 0;
                wave++;
            }
            int places = each.getValue() * perCooperative;
            int needed = (places + shape.most() - 1) / shape.most();
            for (int i = 0; i < needed; i++) {
                // The first batches take one more each where the places do not divide.
                int quota = places / needed + (i < places % needed ? 1 : 0);
                batches.add(TrainingBatch.planned(
                                programme,
                                first + batches.size(),
                                each.getKey(),
                                "",
                                quota,
                                start,
                                start.plusDays(shape.days() - 1L))
                        .inWave(wave));
            }
            served++;
        }
        return batches;
    }

    /** The first day from which so many days follow each other open. */
    LocalDate window(LocalDate from, int days) {
        LocalDate start = from;
        while (!open(start, days)) {
            start = start.plusDays(1);
        }
        return start;
    }

    private boolean open(LocalDate start, int days) {
        for (int i = 0; i < days; i++) {
            LocalDate day = start.plusDays(i);
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY || closed.test(day)) {
                return false;
            }
        }
        return true;
    }

    /** Both halves of every day of a batch. */
    public static List<TrainingDay> wholeDays(UUID batch, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(day -> new TrainingDay(batch, day, true, true))
                .toList();
    }
}
