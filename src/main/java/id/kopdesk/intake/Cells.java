package id.kopdesk.intake;

import id.kopdesk.workbook.Cell;
import org.jspecify.annotations.Nullable;

/** Cells of a file as the values that profiles read. */
final class Cells {
    private Cells() {}

    static CellValue value(@Nullable Cell cell) {
        if (cell instanceof Cell.Text text) {
            return new CellValue.Words(text.text());
        }
        if (cell instanceof Cell.Number number) {
            return new CellValue.Figure(number.number());
        }
        if (cell instanceof Cell.Date date) {
            return new CellValue.Day(date.date());
        }
        if (cell instanceof Cell.Logical logical) {
            return new CellValue.Logical(logical.truth());
        }
        return cell instanceof Cell.Error error ? new CellValue.Broken(error.shown()) : new CellValue.Blank();
    }

    static String words(@Nullable Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        return cell instanceof Cell.Number number ? Fields.plain(number.number()) : "";
    }
}
