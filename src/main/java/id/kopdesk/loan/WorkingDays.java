package id.kopdesk.loan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days the bank and the treasury work: Monday to Friday without the office's holidays.
 *
 * @param holidays days off besides Saturdays and Sundays
 */
public record WorkingDays(Set<LocalDate> holidays) {
    /** Only weekends are free. */
    public static final WorkingDays WEEKDAYS = new WorkingDays(Set.of());

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day itself where it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!works(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** So many working days later; the day itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int left = workingDays; left > 0; left--) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }
}
