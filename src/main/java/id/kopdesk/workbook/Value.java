package id.kopdesk.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one cell of a sheet shows. Zero, empty, not reported and skipped are four different things. */
public sealed interface Value {
    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    /** A measure with a fraction, such as a score. */
    record Decimal(BigDecimal number) implements Value {}

    record Day(LocalDate date) implements Value {}

    record Empty() implements Value {}

    /** @param word how the sheet's language says it */
    record NotReported(String word) implements Value {}

    /** @param word how the sheet's language says it, with the reason */
    record Skipped(String word) implements Value {}

    /** A part of a whole by the sheet's own columns; stands where {@link SheetColumn#ratio} says. */
    record Ratio() implements Value {}

    static Value of(String text) {
        return text.isEmpty() ? new Empty() : new Text(text);
    }

    static Value of(long number) {
        return new Whole(number);
    }
}
