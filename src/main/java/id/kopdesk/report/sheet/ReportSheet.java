package id.kopdesk.report.sheet;

import id.kopdesk.workbook.SheetChart;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import java.util.List;

/**
 * One recap or list, ready to be drawn on screen, written to Excel, or printed.
 *
 * @param name the sheet's name, the same in every language
 * @param total the word before the totals, or empty
 * @param signed whether the office's signatories stand under it
 * @param charts pictures of its columns, on screen and in the workbook
 */
public record ReportSheet(
        String name,
        String title,
        boolean landscape,
        List<SheetColumn> columns,
        List<SheetRow> rows,
        String total,
        List<String> notes,
        boolean signed,
        List<SheetChart> charts) {
    /** A sheet without a chart. */
    public ReportSheet(
            String name,
            String title,
            boolean landscape,
            List<SheetColumn> columns,
            List<SheetRow> rows,
            String total,
            List<String> notes,
            boolean signed) {
        this(name, title, landscape, columns, rows, total, notes, signed, List.of());
    }

    /** A sheet that is signed, as nearly all are. */
    public ReportSheet(
            String name,
            String title,
            boolean landscape,
            List<SheetColumn> columns,
            List<SheetRow> rows,
            String total,
            List<String> notes) {
        this(name, title, landscape, columns, rows, total, notes, true);
    }

    public ReportSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        charts = List.copyOf(charts);
    }

    /** The same sheet with these pictures beside its table. */
    public ReportSheet withCharts(List<SheetChart> drawn) {
        return new ReportSheet(name, title, landscape, columns, rows, total, notes, signed, drawn);
    }
}
