package id.kopdesk.base;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** A reporting month; what happened up to its last day counts. */
public record Period(YearMonth month) {
    /** @throws CodedException when the text is not YYYY-MM */
    public static Period parse(String text) {
        try {
            return new Period(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            throw new CodedException(e, "KD-103", "base.period.format", text);
        }
    }

    public static Period of(LocalDate day) {
        return new Period(YearMonth.from(day));
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    /** Months since year 0, the form in which counts are stored. */
    public int index() {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
