package id.kopdesk.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one cell of a data row holds, whatever file it came from. */
public sealed interface CellValue {
    record Blank() implements CellValue {}

    record Words(String text) implements CellValue {}

    /** A cell that the spreadsheet keeps as a number; digits beyond the fifteenth are lost. */
    record Figure(BigDecimal number) implements CellValue {}

    record Day(LocalDate date) implements CellValue {}

    record Logical(boolean truth) implements CellValue {}

    /** A formula that came to an error, such as #REF!. */
    record Broken(String shown) implements CellValue {}
}
