package id.kopdesk.workbook;

import java.util.List;

/**
 * A chart of some columns of a sheet, over its rows without groups and totals.
 *
 * @param names the column (0-based) with the names of the bars
 * @param columns the columns that are drawn, side by side; shares stand on a fixed scale from 0 to 100 per cent
 */
public record SheetChart(String title, int names, List<Integer> columns) {
    public SheetChart {
        columns = List.copyOf(columns);
    }
}
