package id.kopdesk.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Monday to Friday without holidays; what was known when it was read.
 *
 * @param closed days that are no working days, weekends or not
 * @param known years for which a list of holidays exists; other years know the fixed dates only
 */
public record WorkingDays(Set<LocalDate> closed, Set<Integer> known) {
    public WorkingDays {
        closed = Set.copyOf(closed);
        known = Set.copyOf(known);
    }

    /** By the shipped list alone, where no office is at hand. */
    public static WorkingDays shipped() {
        return ShippedHolidays.workingDays();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day)
                && (known.contains(day.getYear()) || !ShippedHolidays.fixed(day));
    }

    /** The day itself if it is a working day, else the next one. */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The n-th working day after the day, which itself does not count; n = 0 is {@link #nextWorkingDay}. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate next = n == 0 ? nextWorkingDay(day) : day;
        for (int i = 0; i < n; i++) {
            next = nextWorkingDay(next.plusDays(1));
        }
        return next;
    }

    /** Whether the year's holidays are on the list; without them only fixed dates and weekends are left out. */
    public boolean knows(int year) {
        return known.contains(year);
    }
}
