package id.kopdesk.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds identifier columns that a spreadsheet has rounded: numbers of sixteen digits and more, of which by chance one
 * in ten ends in 0, end in 0 nearly everywhere.
 */
public final class DamagedNumbers {
    private static final int LONG = 16;
    private static final int LEAST_ROWS = 5;
    private static final int PERCENT = 80;

    private DamagedNumbers() {}

    /** @return the columns whose long numbers must not be believed, even where the cell is text by now */
    public static Set<String> columns(List<Map<String, CellValue>> rows, Collection<String> identifiers) {
        Set<String> damaged = new HashSet<>();
        for (String column : identifiers) {
            List<String> numbers = rows.stream()
                    .map(row -> digits(row.get(column)))
                    .filter(text -> text.length() >= LONG)
                    .toList();
            long noughts = numbers.stream().filter(text -> text.endsWith("0")).count();
            if (numbers.size() >= LEAST_ROWS && noughts * 100 > (long) numbers.size() * PERCENT) {
                damaged.add(column);
            }
        }
        return damaged;
    }

    private static String digits(@Nullable CellValue cell) {
        if (cell instanceof CellValue.Figure figure) {
            return Fields.plain(figure.number());
        }
        return cell instanceof CellValue.Words words ? words.text().replaceAll("[^0-9]", "") : "";
    }
}
