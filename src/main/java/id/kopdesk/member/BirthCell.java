package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.intake.CellValue;
import id.kopdesk.intake.Fields;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Place and date of birth, in one cell ("Kandangan, 12-05-1985") or in two, as text, as date, or as Excel's number. */
record BirthCell(String place, Optional<LocalDate> date) {
    private static final Pattern BOTH = Pattern.compile("^\\s*([^\\d,;/]*?)\\s*[,;/.\\-]*\\s*(\\d.*)$");
    private static final Pattern WEEKDAY = Pattern.compile("(?i)senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 5_000;
    private static final int LAST_SERIAL = 55_000;

    static BirthCell of(Fields fields) {
        String place = fields.words("birth_place").orElse("");
        Optional<LocalDate> date = fields.has("birth_date") ? date(fields, "birth_date") : Optional.empty();
        if (fields.has("birth")) {
            BirthCell one = both(fields);
            place = place.isEmpty() ? one.place() : place;
            date = date.isPresent() ? date : one.date();
        }
        return new BirthCell(NameParts.cased(place), date);
    }

    /** A date cell, a text in any of the styles, or the bare number that a date cell without its format shows. */
    static Optional<LocalDate> date(Fields fields, String column) {
        return serial(fields.cell(column)).or(() -> fields.date(column));
    }

    private static Optional<LocalDate> serial(CellValue cell) {
        if (cell instanceof CellValue.Figure figure) {
            double number = figure.number().doubleValue();
            if (number == Math.rint(number) && number >= FIRST_SERIAL && number <= LAST_SERIAL) {
                return Optional.of(EXCEL.plusDays((long) number));
            }
        }
        return Optional.empty();
    }

    private static BirthCell both(Fields fields) {
        CellValue cell = fields.cell("birth");
        if (!(cell instanceof CellValue.Words words)) {
            return new BirthCell("", date(fields, "birth"));
        }
        String text = CleanText.of(words.text());
        Matcher found = BOTH.matcher(text);
        boolean placed = found.matches()
                && !found.group(1).isEmpty()
                && !WEEKDAY.matcher(found.group(1)).matches();
        Optional<LocalDate> alone = placed ? Optional.empty() : fields.dateIn(text);
        if (alone.isPresent()) {
            return new BirthCell("", alone);
        }
        if (!found.matches()) {
            return new BirthCell(text.equals("-") ? "" : text, Optional.empty());
        }
        Optional<LocalDate> date = fields.dateIn(found.group(2));
        if (date.isEmpty()) {
            fields.refuse(Finding.warning("birth", "member.import.birth", text));
        }
        return new BirthCell(found.group(1), date);
    }
}
