package id.kopdesk.workbook;

import java.util.Optional;

/**
 * One column of a sheet.
 *
 * @param heading its heading
 * @param group a heading shared with its neighbours, or empty
 * @param width characters that fit
 * @param summed whether the totals row adds it
 * @param ratio the two columns (0-based) whose quotient it shows, in rows and in totals
 */
public record SheetColumn(String heading, String group, int width, Kind kind, boolean summed, Optional<Ratio> ratio) {
    public enum Kind {
        TEXT,
        IDENTIFIER,
        WHOLE,
        MONEY,
        PERCENT,
        DATE,
        MARK,
        /** A measure with up to two decimals; never summed. */
        DECIMAL,
        /** The id of the record behind a row: hidden in the workbook, neither shown nor printed. */
        KEY
    }

    public record Ratio(int part, int whole) {}

    public static SheetColumn text(String heading, int width) {
        return new SheetColumn(heading, "", width, Kind.TEXT, false, Optional.empty());
    }

    public static SheetColumn identifier(String heading, int width) {
        return new SheetColumn(heading, "", width, Kind.IDENTIFIER, false, Optional.empty());
    }

    public static SheetColumn count(String heading, int width) {
        return new SheetColumn(heading, "", width, Kind.WHOLE, true, Optional.empty());
    }

    public static SheetColumn number(String heading, int width) {
        return new SheetColumn(heading, "", width, Kind.WHOLE, false, Optional.empty());
    }

    /** The running number of a row: centred, never summed. */
    public static SheetColumn ordinal(String heading, int width) {
        return mark(heading, width);
    }

    public static SheetColumn date(String heading, int width) {
        return new SheetColumn(heading, "", width, Kind.DATE, false, Optional.empty());
    }

    public static SheetColumn mark(String heading, int width) {
        return new SheetColumn(heading, "", width, Kind.MARK, false, Optional.empty());
    }

    /** A hidden column with the id of the row's record, so that the sheet can be read back; stands last. */
    public static SheetColumn key(String heading) {
        return new SheetColumn(heading, "", 36, Kind.KEY, false, Optional.empty());
    }

    /** Whole rupiah, added up. */
    public static SheetColumn money(String heading, int width) {
        return new SheetColumn(heading, "", width, Kind.MONEY, true, Optional.empty());
    }

    /** A measure such as a score or lesson hours; not added up. */
    public static SheetColumn decimal(String heading, int width) {
        return new SheetColumn(heading, "", width, Kind.DECIMAL, false, Optional.empty());
    }

    public static SheetColumn percent(String heading, int width, int part, int whole) {
        return new SheetColumn(heading, "", width, Kind.PERCENT, false, Optional.of(new Ratio(part, whole)));
    }

    /** The same column under a shared heading. */
    public SheetColumn under(String shared) {
        return new SheetColumn(heading, shared, width, kind, summed, ratio);
    }

    /** @param more characters */
    SheetColumn wider(int more) {
        return new SheetColumn(heading, group, width + more, kind, summed, ratio);
    }
}
