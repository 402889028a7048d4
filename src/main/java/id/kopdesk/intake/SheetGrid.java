package id.kopdesk.intake;

import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SourceRow;
import id.kopdesk.workbook.SourceSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet by row and column, in which every cell of a merged range has the range's value. */
final class SheetGrid {
    private static final int MOST_MERGED_ROWS = 5000;

    private final Map<Integer, SourceRow> rows = new TreeMap<>();
    private final Map<Integer, Map<Integer, Cell>> merged = new HashMap<>();
    private final int width;

    SheetGrid(SourceSheet sheet) {
        sheet.rows().forEach(row -> rows.put(row.number(), row));
        width = sheet.width();
        for (SourceSheet.Merge merge : sheet.merges()) {
            Cell first = own(merge.firstRow(), merge.firstColumn());
            int last = Math.min(merge.lastRow(), merge.firstRow() + MOST_MERGED_ROWS);
            for (int row = merge.firstRow(); first != null && row <= last; row++) {
                Map<Integer, Cell> cells = merged.computeIfAbsent(row, number -> new HashMap<>());
                for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), width); column++) {
                    cells.put(column, first);
                }
            }
        }
    }

    int width() {
        return width;
    }

    Iterable<SourceRow> rows() {
        return rows.values();
    }

    @Nullable
    Cell at(int row, int column) {
        Cell own = own(row, column);
        return own != null ? own : merged.getOrDefault(row, Map.of()).get(column);
    }

    /** What a heading or title cell says; empty for anything but text and numbers. */
    String words(int row, int column) {
        return Cells.words(at(row, column));
    }

    private @Nullable Cell own(int row, int column) {
        SourceRow found = rows.get(row);
        return found == null ? null : found.cells().get(column);
    }
}
