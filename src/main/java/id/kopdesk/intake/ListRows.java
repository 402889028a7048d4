package id.kopdesk.intake;

import id.kopdesk.base.CleanText;
import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the rows of a sheet apart: titles, headings, blank rows, totals, and the data. */
final class ListRows {
    private static final Pattern TOTAL = Pattern.compile("(JUMLAH|JML|TOTAL|SUB ?TOTAL|GRAND TOTAL|REKAPITULASI)\\b.*");
    private static final int LEAST_NUMBERS = 3;

    /** Under the list stand place and date, and who signs: short rows that say so, and the short rows after them. */
    private static final Pattern SIGNED = Pattern.compile(
            "(MENGETAHUI|MENYETUJUI|DISAHKAN|KETUA|WAKIL KETUA|SEKRETARIS|BENDAHARA|PENGAWAS|PENGURUS|PEMBAKAL|LURAH"
                    + "|KEPALA DESA|KEPALA DINAS|CAMAT|NIP|TTD|YANG MEMBUAT|DIBUAT OLEH|PETUGAS|OPERATOR)\\b.{0,40}"
                    + "|[A-Z ]{2,30} \\d{1,2} (JAN|FEB|PEB|MAR|APR|MEI|JUN|JUL|AGU|SEP|OKT|NOV|NOP|DES)[A-Z]* \\d{4}");

    private static final int SHORT = 2;

    private final At grid;
    private final Headings headings;
    private final ListShape shape;
    private final Consumer<ListRow> into;
    private final List<ListRow> data = new ArrayList<>();
    private int hidden;
    private int shown;
    private boolean signed;
    private final List<Integer> totals = new ArrayList<>();
    private final Map<String, CellValue> section = new HashMap<>();
    private int titles;
    private int heads;
    private int blanks;
    private int last;

    /** A cell of a row, merged ones filled in. */
    interface At {
        @Nullable
        Cell at(SourceRow row, int column);
    }

    ListRows(SheetGrid grid, Headings headings, ListShape shape) {
        this.grid = (row, column) -> grid.at(row.number(), column);
        this.headings = headings;
        this.shape = shape;
        into = data::add;
    }

    /** @param into takes each data row as it comes; none is kept */
    ListRows(At grid, Headings headings, ListShape shape, Consumer<ListRow> into) {
        this.grid = grid;
        this.headings = headings;
        this.shape = shape;
        this.into = into;
    }

    List<ListRow> data() {
        return data;
    }

    List<Integer> totals() {
        return totals;
    }

    /** Rows that the file leaves out because nothing stands in them are blank rows too. */
    Lines lines() {
        int seen = titles + heads + blanks + totals.size() + hidden + shown;
        return new Lines(titles, heads, blanks + last - seen, totals.size(), hidden, shown);
    }

    void sort(Iterable<SourceRow> rows) {
        rows.forEach(this::take);
    }

    void take(SourceRow row) {
        sort(row);
        last = row.number();
    }

    private void sort(SourceRow row) {
        int number = row.number();
        boolean heading = number >= headings.first() && number <= headings.last();
        if (heading) {
            heads++;
        } else if (row.cells().isEmpty()) {
            blanks++;
        } else if (number < headings.first()) {
            titles++;
            section(row);
        } else if (hidden + shown == 0 && numbersColumns(row)) {
            heads++;
        } else if (total(row)) {
            totals.add(number);
        } else if (underTheList(row)) {
            titles++;
        } else if (named(row)) {
            hidden += row.hidden() ? 1 : 0;
            shown += row.hidden() ? 0 : 1;
            into.accept(new ListRow(number, row.hidden(), cells(row)));
        } else if (figures(row)) {
            totals.add(number);
        } else {
            titles++;
            section(row);
        }
    }

    private boolean underTheList(SourceRow row) {
        if (hidden + shown == 0 || row.cells().size() > SHORT) {
            return false;
        }
        signed |= row.cells().values().stream()
                .filter(Cell.Text.class::isInstance)
                .anyMatch(cell ->
                        SIGNED.matcher(CleanText.sortName(Cells.words(cell))).matches());
        return signed;
    }

    private Map<String, CellValue> cells(SourceRow row) {
        Map<String, CellValue> cells = new HashMap<>(section);
        headings.columns().forEach((column, id) -> {
            Cell cell = grid.at(row, column);
            if (cell != null) {
                cells.put(id, Cells.value(cell));
            }
        });
        return cells;
    }

    private boolean named(SourceRow row) {
        return headings.columns().entrySet().stream()
                .filter(entry -> shape.naming().contains(entry.getValue()))
                .anyMatch(entry -> row.cells().containsKey(entry.getKey()));
    }

    /** Sums without a word beside them. */
    private boolean figures(SourceRow row) {
        return row.cells().values().stream().allMatch(Cell.Number.class::isInstance)
                && row.cells().size() > 1;
    }

    private static boolean total(SourceRow row) {
        return row.cells().values().stream()
                .filter(Cell.Text.class::isInstance)
                .findFirst()
                .map(cell ->
                        TOTAL.matcher(CleanText.sortName(Cells.words(cell))).matches())
                .orElse(false);
    }

    /** The row of column numbers, 1 2 3 …, under the headings. */
    private static boolean numbersColumns(SourceRow row) {
        int expected = 0;
        for (Cell cell : row.cells().values()) {
            if (!Cells.words(cell).replaceAll("[()\\s]", "").equals(Integer.toString(++expected))) {
                return false;
            }
        }
        return expected >= LEAST_NUMBERS;
    }

    /** A place that stands alone above its rows is theirs, and ends the places below it. */
    private void section(SourceRow row) {
        String words = onlyWords(row);
        if (words == null) {
            return;
        }
        shape.sections().forEach((id, pattern) -> {
            if (pattern.matcher(CleanText.sortName(words)).matches()) {
                shape.sections().keySet().stream()
                        .filter(other -> place(other) > place(id))
                        .forEach(section::remove);
                section.put(id, new CellValue.Words(words));
            }
        });
    }

    /** Where a column stands among the profile's: wider places before narrower ones. */
    private int place(String id) {
        return shape.columns().stream().map(ListColumn::id).toList().indexOf(id);
    }

    private static @Nullable String onlyWords(SourceRow row) {
        List<Cell> words = row.cells().values().stream()
                .filter(Cell.Text.class::isInstance)
                .toList();
        return words.size() == 1 ? Cells.words(words.get(0)) : null;
    }
}
