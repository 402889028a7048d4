package id.kopdesk.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Holidays and cuti bersama of the years that the three ministers had announced when this program was made. */
final class ShippedHolidays {
    /** SKB of the ministers of religion, manpower and administrative reform, by year. */
    private static final String SOURCE_2025 = "SKB 3 Menteri 2025 (1017/2024, 2/2024, 2/2024) dan perubahannya";

    private static final String SOURCE_2026 = "SKB 3 Menteri 2026 (1497/2025, 2/2025, 5/2025)";

    /** The same every year: new year, labour day, Pancasila, independence, Christmas. */
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(6, 1), MonthDay.of(8, 17), MonthDay.of(12, 25));

    private static final List<Holiday> ALL = read();

    private ShippedHolidays() {}

    static List<Holiday> all() {
        return ALL;
    }

    static Set<Integer> years() {
        return ALL.stream().map(h -> h.day().getYear()).collect(Collectors.toSet());
    }

    static boolean fixed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day));
    }

    /** The days that are the same every year. */
    static List<LocalDate> fixedOf(int year) {
        return FIXED.stream().map(day -> day.atYear(year)).toList();
    }

    static WorkingDays workingDays() {
        return new WorkingDays(ALL.stream().map(Holiday::day).collect(Collectors.toSet()), years());
    }

    private static List<Holiday> read() {
        try (InputStream in = Objects.requireNonNull(ShippedHolidays.class.getResourceAsStream("/office/libur.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ShippedHolidays::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Holiday of(String line) {
        String[] parts = line.split(";", 3);
        LocalDate day = LocalDate.parse(parts[0]);
        return new Holiday(
                day, Holiday.Kind.valueOf(parts[1]), parts[2], day.getYear() == 2025 ? SOURCE_2025 : SOURCE_2026, 0);
    }
}
