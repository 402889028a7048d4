package id.kopdesk.report.sheet;

import id.kopdesk.base.Formats;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Adds up what a sheet's columns hold. */
final class SheetSums {
    private final List<SheetColumn> columns;
    private final long[] sums;

    SheetSums(List<SheetColumn> columns) {
        this.columns = columns;
        sums = new long[columns.size()];
    }

    void add(List<Value> values) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values.get(i).whole();
        }
    }

    /** A column's quotient over what has been added. */
    String ratio(int column, Formats formats) {
        return columns.get(column)
                .ratio()
                .map(r -> formats.percent(sums[r.part()], sums[r.whole()]))
                .orElse("");
    }

    /** @param title stands in the first column with words */
    SheetLine line(String title, Formats formats, SheetLine.Kind kind) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            boolean summed = columns.get(i).summed();
            cells.add(summed ? formats.number(sums[i]) : ratio(i, formats));
        }
        cells.set(Math.min(1, sums.length - 1), title);
        return new SheetLine(kind, cells, Set.of());
    }
}
