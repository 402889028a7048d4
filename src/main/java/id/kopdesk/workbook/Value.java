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

    /**
     * A live formula with the number that it comes to.
     *
     * @param pattern such as {@code ROUND(C{row}*H{row}/1200,0)}: {@code {row}} is the row it stands in, {@code {above}}
     *     the one before, {@code {first}} the table's first
     */
    record Formula(String pattern, long number) implements Value {}

    /** What it adds to a sum: the number of a whole or of a formula, else nothing. */
    default long whole() {
        return this instanceof Whole whole ? whole.number() : this instanceof Formula formula ? formula.number() : 0;
    }

    static Value of(String text) {
        return text.isEmpty() ? new Empty() : new Text(text);
    }

    static Value of(long number) {
        return new Whole(number);
    }
}
