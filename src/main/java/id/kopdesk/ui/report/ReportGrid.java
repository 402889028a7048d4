package id.kopdesk.ui.report;

import id.kopdesk.base.Formats;
import id.kopdesk.report.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet as lines of text, with the sums that Excel gets as formulas. */
final class ReportGrid {
    enum Kind {
        DATA,
        GROUP,
        SUBTOTAL,
        TOTAL
    }

    record Line(Kind kind, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    private final ReportSheet sheet;
    private final Formats formats;
    private final long[] group;
    private final long[] all;
    private final List<Line> lines = new ArrayList<>();

    private ReportGrid(ReportSheet sheet, Formats formats) {
        this.sheet = sheet;
        this.formats = formats;
        group = new long[sheet.columns().size()];
        all = new long[sheet.columns().size()];
    }

    static List<Line> of(ReportSheet sheet, Formats formats) {
        ReportGrid grid = new ReportGrid(sheet, formats);
        sheet.rows().forEach(grid::add);
        if (!sheet.total().isEmpty()) {
            grid.sums(Kind.TOTAL, sheet.total(), grid.all);
        }
        return List.copyOf(grid.lines);
    }

    private void add(SheetRow row) {
        if (row instanceof SheetRow.Data data) {
            data(data.values());
        } else if (row instanceof SheetRow.Group title) {
            List<String> cells = blank();
            cells.set(Math.min(1, cells.size() - 1), title.title());
            lines.add(new Line(Kind.GROUP, cells));
        } else if (row instanceof SheetRow.Subtotal subtotal) {
            sums(Kind.SUBTOTAL, subtotal.title(), group);
            Arrays.fill(group, 0);
        }
    }

    private void data(List<Value> values) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < values.size(); c++) {
            Value value = values.get(c);
            if (value instanceof Value.Whole whole) {
                group[c] += whole.number();
                all[c] += whole.number();
            }
            cells.add(text(value, sheet.columns().get(c), values));
        }
        lines.add(new Line(Kind.DATA, cells));
    }

    private String text(Value value, SheetColumn column, List<Value> values) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Whole whole) {
            return formats.number(whole.number());
        }
        if (value instanceof Value.Day day) {
            return formats.date(day.date());
        }
        if (value instanceof Value.NotReported none) {
            return none.word();
        }
        if (value instanceof Value.Skipped skipped) {
            return skipped.word();
        }
        return column.ratio()
                .map(r -> formats.percent(number(values.get(r.part())), number(values.get(r.whole()))))
                .orElse("");
    }

    private void sums(Kind kind, String word, long[] sums) {
        List<String> cells = blank();
        for (int c = 0; c < cells.size(); c++) {
            SheetColumn column = sheet.columns().get(c);
            if (column.summed()) {
                cells.set(c, formats.number(sums[c]));
            } else if (column.ratio().isPresent()) {
                SheetColumn.Ratio r = column.ratio().get();
                cells.set(c, formats.percent(sums[r.part()], sums[r.whole()]));
            }
        }
        cells.set(Math.min(1, cells.size() - 1), word);
        lines.add(new Line(kind, cells));
    }

    private List<String> blank() {
        return new ArrayList<>(java.util.Collections.nCopies(sheet.columns().size(), ""));
    }

    private static long number(Value value) {
        return value instanceof Value.Whole whole ? whole.number() : 0;
    }
}
