package id.kopdesk.safekeeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: the newest of each of the last days, weeks and months that have one. None grows older than the
 * months allow, for what was destroyed on purpose must leave the backups too.
 *
 * @param recent how many of the newest stay whenever they were made: one made before an import or a merge outlives the
 *     evening
 * @param days how many days keep their newest backup
 * @param weeks how many weeks (Monday to Sunday) do
 * @param months how many months do
 * @param oldestMonths after how many months a backup goes in any case; the newest of all stays even then
 */
public record Keeping(int recent, int days, int weeks, int months, int oldestMonths) {
    public static final Keeping USUAL = new Keeping(4, 7, 5, 12, 13);

    /** @return those that go, oldest first; never the newest */
    public <T> List<T> surplus(List<T> backups, Function<T, Instant> made, Instant now, ZoneId zone) {
        List<T> newestFirst =
                backups.stream().sorted(Comparator.comparing(made).reversed()).toList();
        Set<T> stay =
                new HashSet<>(newestFirst.stream().limit(Math.max(1, recent)).toList());
        Instant oldest = now.atZone(zone).minusMonths(oldestMonths).toInstant();
        Function<T, LocalDate> day = backup -> LocalDate.ofInstant(made.apply(backup), zone);
        keep(stay, newestFirst, days, day);
        keep(stay, newestFirst, weeks, day.andThen(Keeping::week));
        keep(stay, newestFirst, months, day.andThen(date -> date.withDayOfMonth(1)));
        return newestFirst.stream()
                .filter(backup -> !stay.contains(backup)
                        || made.apply(backup).isBefore(oldest) && !backup.equals(newestFirst.get(0)))
                .sorted(Comparator.comparing(made))
                .toList();
    }

    private static LocalDate week(LocalDate date) {
        return date.with(java.time.DayOfWeek.MONDAY);
    }

    private static <T> void keep(Set<T> stay, List<T> newestFirst, int periods, Function<T, LocalDate> period) {
        Set<LocalDate> seen = new HashSet<>();
        for (T backup : newestFirst) {
            if (seen.size() < periods && seen.add(period.apply(backup))) {
                stay.add(backup);
            }
        }
    }
}
