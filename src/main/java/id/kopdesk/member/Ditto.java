package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import id.kopdesk.intake.CellValue;
import id.kopdesk.intake.ListRow;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** "idem", "sda", and ditto marks: the value of the row above. One for each file, told of every row in order. */
final class Ditto {
    private static final Pattern MARK =
            Pattern.compile("IDEM|SDA|S\\.D\\.A\\.?|S D A|SAMA|DITTO|DO|\"+|”+|“+|''+|’’+|〃|,,|-\"-|-\\s*\"\\s*-|″");
    /** Nobody has the name, the NIK or the number of the row above. */
    private static final Set<String> OWN = Set.of("name", "national_id", "member_no", "phone");

    private final Map<String, CellValue> above = new HashMap<>();

    ListRow filled(ListRow row) {
        Map<String, CellValue> cells = new HashMap<>(row.cells());
        cells.replaceAll((column, value) -> {
            CellValue before = above.get(column);
            return before != null && !OWN.contains(column) && isMark(value) ? before : value;
        });
        cells.forEach((column, value) -> {
            if (!isMark(value)) {
                above.put(column, value);
            }
        });
        return new ListRow(row.row(), row.hidden(), cells);
    }

    private static boolean isMark(CellValue value) {
        return value instanceof CellValue.Words words
                && MARK.matcher(CleanText.of(words.text()).toUpperCase(Locale.ROOT))
                        .matches();
    }
}
