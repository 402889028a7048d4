package id.kopdesk.report;

import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import java.util.List;

/**
 * One recap or list of the month, ready to be drawn on screen, written to Excel, or printed.
 *
 * @param name the sheet's name, the same in every language
 * @param total the word before the totals, or empty
 */
public record ReportSheet(
        String name,
        String title,
        boolean landscape,
        List<SheetColumn> columns,
        List<SheetRow> rows,
        String total,
        List<String> notes) {
    public ReportSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
