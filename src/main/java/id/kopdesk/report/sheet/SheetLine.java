package id.kopdesk.report.sheet;

import id.kopdesk.base.Formats;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One line of a sheet in words: what the screen shows, the print draws and the command line answers, made in one place so
 * that they cannot differ.
 *
 * @param cells as many as there are columns
 * @param muted columns whose cell says that nothing was reported, or why it was skipped
 */
public record SheetLine(Kind kind, List<String> cells, Set<Integer> muted) {
    public enum Kind {
        DATA,
        GROUP,
        SUBTOTAL,
        TOTAL
    }

    public SheetLine {
        cells = List.copyOf(cells);
        muted = Set.copyOf(muted);
    }

    /** Whether it is a heading, a subtotal or the total. */
    public boolean strong() {
        return kind != Kind.DATA;
    }

    /** The sheet's rows with their totals, as the workbook will have them. */
    public static List<SheetLine> of(ReportSheet sheet, Formats formats) {
        List<SheetLine> lines = new ArrayList<>();
        SheetSums all = new SheetSums(sheet.columns());
        SheetSums part = new SheetSums(sheet.columns());
        for (SheetRow row : sheet.rows()) {
            if (row instanceof SheetRow.Data data) {
                all.add(data.values());
                part.add(data.values());
                lines.add(data(sheet.columns(), data.values(), formats));
            } else if (row instanceof SheetRow.Group group) {
                part = new SheetSums(sheet.columns());
                lines.add(titled(sheet.columns().size(), group.title()));
            } else if (row instanceof SheetRow.Subtotal subtotal) {
                lines.add(part.line(subtotal.title(), formats, Kind.SUBTOTAL));
            }
        }
        if (!sheet.total().isEmpty()) {
            lines.add(all.line(sheet.total(), formats, Kind.TOTAL));
        }
        return lines;
    }

    private static SheetLine titled(int columns, String title) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        cells.set(Math.min(1, columns - 1), title);
        return new SheetLine(Kind.GROUP, cells, Set.of());
    }

    private static SheetLine data(List<SheetColumn> columns, List<Value> values, Formats formats) {
        SheetSums own = new SheetSums(columns);
        own.add(values);
        List<String> cells = new ArrayList<>();
        Set<Integer> muted = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            Value value = values.get(i);
            cells.add(value instanceof Value.Ratio ? own.ratio(i, formats) : text(value, formats));
            if (value instanceof Value.NotReported || value instanceof Value.Skipped) {
                muted.add(i);
            }
        }
        return new SheetLine(Kind.DATA, cells, muted);
    }

    private static String text(Value value, Formats formats) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Whole || value instanceof Value.Formula) {
            return formats.number(value.whole());
        }
        if (value instanceof Value.Decimal decimal) {
            return formats.decimal(decimal.number());
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
