package id.kopdesk.intake;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.workbook.SourceBook;
import id.kopdesk.workbook.SourceSheet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list that was found in a file: where its headings stand, and what each row is.
 *
 * @param source by what the meaning of its columns is remembered
 * @param columns the profile's column by the heading it was found under
 * @param headings every heading, from left to right
 * @param taught what people said of headings, by the heading's sort name; empty for one that is not imported
 * @param unknown headings that no column was found for
 * @param totals numbers of the rows that hold totals; they are never imported
 */
public record ListFile(
        SourceBook book,
        SourceSheet sheet,
        int headingRow,
        String source,
        Map<String, String> columns,
        List<ListHeading> headings,
        Map<String, String> taught,
        List<String> unknown,
        Lines lines,
        List<Integer> totals,
        List<ListRow> rows) {

    /**
     * @param remembered the profile's column by heading, as {@link MemoryStore#columns} has it for a source, with what a
     *     person chose now; an empty column leaves the heading out
     * @throws CodedException when the file cannot be read, has no such list, or the list has no row
     */
    public static ListFile read(
            Path file, ListShape shape, Function<String, Map<String, String>> remembered, Progress progress) {
        progress.at("intake.progress.read", 0, 0);
        SourceBook book = SourceBook.read(file, progress);
        ListFile best = null;
        for (SourceSheet sheet : OwnWorkbook.lists(String.valueOf(file.getFileName()), book.sheets())) {
            SheetGrid grid = new SheetGrid(sheet);
            Headings plain = Headings.find(grid, shape, Map.of());
            String source = source(plain.columns().isEmpty() ? Headings.guess(grid) : plain);
            Map<String, String> taught = remembered.apply(source);
            Headings headings = taught.isEmpty() ? plain : Headings.find(grid, shape, taught);
            boolean named = headings.columns().values().stream().anyMatch(shape.naming()::contains);
            if (named
                    && sheet.visible()
                    && (best == null
                            || headings.columns().size() > best.columns().size())) {
                best = of(book, sheet, grid, headings, source, taught, shape);
            }
        }
        String name = String.valueOf(file.getFileName());
        if (best == null) {
            throw new CodedException("KD-610", "intake.list.headings", name, expected(shape));
        }
        if (best.rows().isEmpty()) {
            throw new CodedException("KD-611", "intake.list.norows", name);
        }
        return best;
    }

    /** Headings of a file in which no list was found, as far as they can be told: of the sheet that has most of them. */
    public static List<ListHeading> guess(Path file, Progress progress) {
        List<ListHeading> most = List.of();
        for (SourceSheet sheet : SourceBook.read(file, progress).sheets()) {
            List<ListHeading> here = headings(Headings.guess(new SheetGrid(sheet)), sheet);
            if (sheet.visible() && here.size() > most.size()) {
                most = here;
            }
        }
        return most;
    }

    public Origin origin(LocalDate asOf) {
        Map<String, String> known = new TreeMap<>(columns);
        headings.stream()
                .filter(heading -> !heading.known() && "".equals(taught.get(CleanText.sortName(heading.heading()))))
                .forEach(heading -> known.put(heading.heading(), ""));
        return new Origin(String.valueOf(book.file().getFileName()), book.hash(), source, asOf, lines, known);
    }

    private static List<ListHeading> headings(Headings headings, SourceSheet sheet) {
        return headings.texts().entrySet().stream()
                .map(entry -> new ListHeading(
                        entry.getValue(),
                        headings.columns().getOrDefault(entry.getKey(), ""),
                        sheet.hidden().contains(entry.getKey())))
                .toList();
    }

    private static ListFile of(
            SourceBook book,
            SourceSheet sheet,
            SheetGrid grid,
            Headings headings,
            String source,
            Map<String, String> taught,
            ListShape shape) {
        ListRows rows = new ListRows(grid, headings, shape);
        rows.sort(grid.rows());
        Map<String, String> columns = new TreeMap<>();
        headings.columns().forEach((column, id) -> columns.put(headings.texts().getOrDefault(column, id), id));
        Map<String, String> said = new TreeMap<>();
        taught.forEach((heading, id) -> said.put(CleanText.sortName(heading), id));
        return new ListFile(
                book,
                sheet,
                headings.last(),
                source,
                columns,
                headings(headings, sheet),
                said,
                headings.unknown(),
                rows.lines(),
                rows.totals(),
                rows.data());
    }

    static String expected(ListShape shape) {
        return shape.columns().stream()
                .filter(column -> shape.naming().contains(column.id()))
                .map(ListColumn::heading)
                .collect(Collectors.joining(", "));
    }

    static String source(Headings headings) {
        String all = headings.texts().values().stream().map(CleanText::sortName).collect(Collectors.joining("|"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
