package id.kopdesk.training;

import id.kopdesk.cooperative.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A batch with everything that belongs to it.
 *
 * @param days in order
 * @param attendees all that were ever invited and not taken out, in the order of category, cooperative and name
 */
public record BatchFile(
        Part<Programme> programme,
        Part<TrainingBatch> batch,
        List<Part<TrainingDay>> days,
        List<Attendee> attendees,
        List<Part<Staff>> staff,
        List<Part<BudgetLine>> budget) {
    public BatchFile {
        days = List.copyOf(days);
        attendees = List.copyOf(attendees);
        staff = List.copyOf(staff);
        budget = List.copyOf(budget);
    }

    public UUID id() {
        return batch.id();
    }

    /** Half days on which the batch meets. */
    public int halves() {
        return days.stream().mapToInt(day -> day.value().halves()).sum();
    }

    public List<Attendee> seated() {
        return attendees.stream().filter(Attendee::seated).toList();
    }

    /** Seated, and present on one half day at least. */
    public List<Attendee> came() {
        return attendees.stream().filter(a -> a.present() > 0).toList();
    }

    /** JP taught by speakers. */
    public BigDecimal lessonHours() {
        return staff.stream()
                .map(Part::value)
                .filter(s -> s.duty() == Duty.SPEAKER && s.lessonHours() != null)
                .map(Staff::lessonHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long planned() {
        return budget.stream().mapToLong(line -> line.value().planned()).sum();
    }

    /** Rupiah reported as spent so far. */
    public long realised() {
        return budget.stream()
                .mapToLong(line -> {
                    Long spent = line.value().realised();
                    return spent == null ? 0 : spent;
                })
                .sum();
    }
}
