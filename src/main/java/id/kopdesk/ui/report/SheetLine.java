package id.kopdesk.ui.report;

import id.kopdesk.base.Formats;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One line of a sheet as it is read on screen.
 *
 * @param cells as many as there are columns
 * @param strong whether it is a heading, a subtotal or the total
 */
record SheetLine(List<String> cells, boolean strong) {
    SheetLine {
        cells = List.copyOf(cells);
    }

    /** The sheet's rows with their totals, as the workbook will have them. */
    static List<SheetLine> of(ReportSheet sheet, Formats formats) {
        List<SheetLine> lines = new ArrayList<>();
        SheetSums all = new SheetSums(sheet.columns());
        SheetSums part = new SheetSums(sheet.columns());
        for (SheetRow row : sheet.rows()) {
            if (row instanceof SheetRow.Data data) {
                all.add(data.values());
                part.add(data.values());
                lines.add(new SheetLine(cells(sheet.columns(), data.values(), formats), false));
            } else if (row instanceof SheetRow.Group group) {
                part = new SheetSums(sheet.columns());
                lines.add(titled(sheet.columns().size(), group.title()));
            } else if (row instanceof SheetRow.Subtotal subtotal) {
                lines.add(part.line(subtotal.title(), formats));
            }
        }
        if (!sheet.total().isEmpty()) {
            lines.add(all.line(sheet.total(), formats));
        }
        return lines;
    }

    private static SheetLine titled(int columns, String title) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        cells.set(Math.min(1, columns - 1), title);
        return new SheetLine(cells, true);
    }

    private static List<String> cells(List<SheetColumn> columns, List<Value> values, Formats formats) {
        SheetSums own = new SheetSums(columns);
        own.add(values);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Value value = values.get(i);
            cells.add(value instanceof Value.Ratio ? own.ratio(i, formats) : text(value, formats));
        }
        return cells;
    }

    private static String text(Value value, Formats formats) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Whole whole) {
            return formats.number(whole.number());
        }
        if (value instanceof Value.Day day) {
            return formats.date(day.date());
        }
        if (value instanceof Value.NotReported not) {
            return not.word();
        }
        return value instanceof Value.Skipped skipped ? skipped.word() : "";
    }
}
