package id.kopdesk.workbook;

import java.util.List;
import java.util.Set;

/**
 * A sheet that was read.
 *
 * @param part where it lies in the file
 * @param rows every row that the file has, in order; wholly empty ones may be missing
 * @param merges merged cells
 * @param hidden columns that are not shown, the first being 0
 */
public record SourceSheet(
        String name, String part, boolean visible, List<SourceRow> rows, List<Merge> merges, Set<Integer> hidden) {
    /** Rows from 1, columns from 0, both ends included. */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    public SourceSheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        hidden = Set.copyOf(hidden);
    }

    /** The first column behind all that are used. */
    public int width() {
        return rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .mapToInt(row -> row.cells().lastKey() + 1)
                .max()
                .orElse(0);
    }
}
