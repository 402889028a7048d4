package id.kopdesk.training;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a batch and what is written into it must keep to. */
public final class Rules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 60;

    private Rules() {}

    /** @throws CodedException KD-851 with the first error's sentence */
    static void require(List<Finding> findings) {
        findings.stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .findFirst()
                .ifPresent(f -> {
                    throw new CodedException("KD-851", f.key(), f.arguments().toArray());
                });
    }

    /** What stands against saving a batch. */
    public static List<Finding> check(TrainingBatch batch, List<TrainingDay> days) {
        List<Finding> found = new ArrayList<>();
        if (batch.regencies().isEmpty() || batch.regency().isBlank()) {
            found.add(Finding.error("regencies", "training.batch.regency"));
        }
        if (batch.number() < 1) {
            found.add(Finding.error("number", "training.batch.number"));
        }
        if (batch.quota() < 1 || batch.quota() > 5000) {
            found.add(Finding.error("quota", "training.batch.quota"));
        }
        if (batch.venue().isBlank()) {
            found.add(Finding.warning("venue", "training.batch.venue"));
        }
        if (batch.lastOn().isBefore(batch.firstOn())) {
            found.add(Finding.error("lastOn", "training.batch.ends"));
            return found;
        }
        if (batch.firstOn().plusDays(LONGEST).isBefore(batch.lastOn())) {
            found.add(Finding.error("lastOn", "training.batch.long", Integer.toString(LONGEST)));
        }
        Set<LocalDate> seen = new HashSet<>();
        for (TrainingDay day : days) {
            if (day.heldOn().isBefore(batch.firstOn()) || day.heldOn().isAfter(batch.lastOn())) {
                found.add(Finding.error(
                        "days", "training.batch.dayOutside", day.heldOn().toString()));
            }
            if (day.halves() == 0 || !seen.add(day.heldOn())) {
                found.add(Finding.error(
                        "days", "training.batch.dayEmpty", day.heldOn().toString()));
            }
        }
        if (days.isEmpty()) {
            found.add(Finding.error("days", "training.batch.days"));
        }
        return found;
    }

    /** @throws CodedException KD-853 outside 0 to 100 */
    public static void score(@Nullable BigDecimal score) {
        if (score != null && (score.signum() < 0 || score.compareTo(HUNDRED) > 0)) {
            throw new CodedException("KD-853", "training.score.range", score.toPlainString());
        }
    }

    /** Every day from the first to the last but Sundays, both halves. */
    public static List<LocalDate> workdays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek() != java.time.DayOfWeek.SUNDAY || first.equals(last))
                .toList();
    }
}
