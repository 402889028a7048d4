package id.kopdesk.intake;

import java.util.Map;

/**
 * A data row of a list by the profile's columns.
 *
 * @param row the file's own row number, the first row being 1
 */
public record ListRow(int row, boolean hidden, Map<String, CellValue> cells) {
    public ListRow {
        cells = Map.copyOf(cells);
    }
}
