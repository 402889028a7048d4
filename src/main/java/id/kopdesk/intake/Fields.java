package id.kopdesk.intake;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of one data row by the profile's columns, read as what they should be. What cannot be read is noted as a
 * finding with the row and never guessed; a cell that is blank, or holds a mark for "none", reads as empty.
 */
public final class Fields {
    private static final int YEARS_AHEAD = 2;
    private static final LocalDate EARLIEST = LocalDate.of(1920, 1, 1);
    /** Spreadsheets keep fifteen digits of a number; the sixteenth is turned into 0. */
    private static final int SAFE_DIGITS = 15;

    private final Map<String, CellValue> cells;
    private final Set<String> refused;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param refused columns whose long numbers are damaged in most rows; see {@link DamagedNumbers}
     * @param today at the office; dates more than two years later are errors
     */
    public Fields(Map<String, CellValue> cells, Set<String> refused, LocalDate today) {
        this.cells = Map.copyOf(cells);
        this.refused = Set.copyOf(refused);
        this.today = today;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    public CellValue cell(String column) {
        CellValue cell = cells.get(column);
        return cell == null ? new CellValue.Blank() : cell;
    }

    /** The cell's words, cleaned; a number without exponent, a date as yyyy-mm-dd; empty text where there is nothing. */
    public String text(String column) {
        CellValue cell = cell(column);
        if (cell instanceof CellValue.Words words) {
            String clean = CleanText.of(words.text());
            return clean.startsWith("'") ? clean.substring(1).strip() : clean;
        }
        if (cell instanceof CellValue.Figure figure) {
            return plain(figure.number());
        }
        if (cell instanceof CellValue.Broken broken) {
            findings.add(Finding.error(column, "intake.cell.broken", broken.shown()));
        }
        return cell instanceof CellValue.Day day ? day.date().toString() : "";
    }

    /** As {@link #text}, but "-", "tidak ada", "0" and other marks for none read as nothing. */
    public Optional<String> words(String column) {
        return Optional.of(text(column))
                .filter(text -> !text.isEmpty() && Marks.read(text).orElse(true));
    }

    /**
     * Digits and letters that are no quantity. Kept as they stand in a text cell; a number cell is taken while it is
     * short enough to be whole.
     */
    public Optional<String> identifier(String column) {
        CellValue cell = cell(column);
        Optional<String> text = words(column).map(found -> found.startsWith("'") ? found.substring(1) : found);
        boolean figure = cell instanceof CellValue.Figure || text.orElse("").matches("\\d[.,]\\d+E\\+?\\d+");
        if (refused.contains(column) && text.orElse("").length() > SAFE_DIGITS) {
            findings.add(Finding.error(column, "intake.cell.column"));
            return Optional.empty();
        }
        if (figure && (text.orElse("").length() > SAFE_DIGITS || text.orElse("").contains("E"))) {
            findings.add(Finding.error(column, "intake.cell.digits", text.orElse("")));
            return Optional.empty();
        }
        return text;
    }

    public Optional<LocalDate> date(String column) {
        CellValue cell = cell(column);
        Optional<LocalDate> found = Optional.empty();
        if (cell instanceof CellValue.Day day) {
            found = Optional.of(day.date());
        } else if (words(column).isPresent()) {
            found = cell instanceof CellValue.Words words ? TextDates.parse(words.text(), today) : Optional.empty();
            if (found.isEmpty()) {
                findings.add(Finding.error(column, "intake.cell.date", text(column)));
            }
        }
        if (found.isPresent() && outside(found.get())) {
            findings.add(
                    Finding.error(column, "intake.cell.dateRange", found.get().toString()));
            return Optional.empty();
        }
        return found;
    }

    /** A date that stands as words in a longer text; empty where it cannot be read or is out of all reason. */
    public Optional<LocalDate> dateIn(String text) {
        return TextDates.parse(text, today).filter(date -> !outside(date));
    }

    /** Whole rupiah; a fraction of a rupiah is an error unless it is nought. */
    public Optional<Long> rupiah(String column) {
        Optional<BigDecimal> amount = cell(column) instanceof CellValue.Figure figure
                ? Optional.of(figure.number().setScale(2, RoundingMode.HALF_UP))
                : number(column, TextNumbers::amount);
        Optional<BigDecimal> whole = amount.map(BigDecimal::stripTrailingZeros)
                .filter(value -> value.scale() <= 0 && value.signum() >= 0 && value.precision() - value.scale() <= 15);
        if (amount.isPresent() && whole.isEmpty()) {
            findings.add(Finding.error(column, "intake.cell.rupiah", text(column)));
        }
        return whole.map(BigDecimal::longValueExact);
    }

    /** A measure such as a coordinate; "0" is a value here. */
    public Optional<BigDecimal> measure(String column) {
        return cell(column) instanceof CellValue.Figure figure
                ? Optional.of(figure.number())
                : number(column, TextNumbers::measure);
    }

    /** Yes or no; empty where the cell is blank or is no mark. */
    public Optional<Boolean> mark(String column) {
        return cell(column) instanceof CellValue.Logical logical
                ? Optional.of(logical.truth())
                : Marks.read(text(column));
    }

    /** Notes that a cell cannot be taken, so that the row is rejected with this reason. */
    public void refuse(Finding finding) {
        findings.add(finding);
    }

    private Optional<BigDecimal> number(String column, java.util.function.Function<String, Optional<BigDecimal>> read) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> found = read.apply(text);
        if (found.isEmpty() && Marks.read(text).orElse(true)) {
            findings.add(Finding.error(column, "intake.cell.number", text));
        }
        return found;
    }

    private boolean outside(LocalDate date) {
        return date.isBefore(EARLIEST) || date.isAfter(today.plusYears(YEARS_AHEAD));
    }

    static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
