package id.kopdesk.intake;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SheetStream;
import id.kopdesk.workbook.SourceRow;
import id.kopdesk.workbook.SourceSheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list that was found in a file too long for memory: headings and titles are known, the rows come one by one. */
public final class ListStream implements AutoCloseable {
    private static final int HEAD = 80;

    private final SheetStream stream;
    private final SheetStream.Head head;
    private final Headings headings;
    private final ListShape shape;
    private final String source;
    private Lines lines = new Lines(0, 0, 0, 0, 0, 0);

    private ListStream(SheetStream stream, SheetStream.Head head, Headings headings, ListShape shape, String source) {
        this.stream = stream;
        this.head = head;
        this.headings = headings;
        this.shape = shape;
        this.source = source;
    }

    /**
     * @param remembered the profile's column by heading, for lists with these headings
     * @throws CodedException when the file cannot be read or has no such list
     */
    public static ListStream open(
            Path file, ListShape shape, Function<String, Map<String, String>> remembered, Progress progress) {
        progress.at("intake.progress.read", 0, 0);
        SheetStream stream = SheetStream.open(file, progress);
        try {
            ListStream best = null;
            for (SheetStream.Head head : stream.heads(HEAD, progress)) {
                SheetGrid grid = new SheetGrid(
                        new SourceSheet(head.name(), "", head.visible(), head.rows(), head.merges(), Set.of()));
                Headings plain = Headings.find(grid, shape, Map.of());
                String source = ListFile.source(plain);
                Map<String, String> taught = remembered.apply(source);
                Headings found = taught.isEmpty() ? plain : Headings.find(grid, shape, taught);
                boolean named = found.columns().values().stream().anyMatch(shape.naming()::contains);
                if (named
                        && head.visible()
                        && (best == null
                                || found.columns().size()
                                        > best.headings.columns().size())) {
                    best = new ListStream(stream, head, found, shape, source);
                }
            }
            if (best == null) {
                throw new CodedException(
                        "KD-610", "intake.list.headings", file.getFileName().toString(), ListFile.expected(shape));
            }
            return best;
        } catch (RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /** What stands above the headings, line by line, and the sheet's name. */
    public List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (SourceRow row : head.rows()) {
            if (row.number() < headings.first()) {
                row.cells().values().stream()
                        .filter(Cell.Text.class::isInstance)
                        .map(Cells::words)
                        .forEach(titles::add);
            }
        }
        titles.add(head.name());
        return titles;
    }

    /** The data rows in order; afterwards {@link #origin} knows how many lines of each kind there were. */
    public void rows(Progress progress, Consumer<ListRow> into) {
        Merged merged = new Merged(head.merges());
        ListRows rows = new ListRows(merged, headings, shape, into);
        stream.rows(head.index(), progress, row -> {
            merged.pass(row);
            rows.take(row);
        });
        lines = rows.lines();
    }

    public Origin origin(LocalDate asOf) {
        Map<String, String> columns = new TreeMap<>();
        headings.columns().forEach((column, id) -> columns.put(headings.texts().getOrDefault(column, id), id));
        return new Origin(String.valueOf(stream.file().getFileName()), stream.hash(), source, asOf, lines, columns);
    }

    /** Headings that no column was found for. */
    public List<String> unknown() {
        return headings.unknown();
    }

    @Override
    public void close() {
        stream.close();
    }

    /** Gives every cell of a merged range the range's value; the value is remembered when its row passes. */
    private static final class Merged implements ListRows.At {
        private final Map<Integer, List<SourceSheet.Merge>> beginning = new HashMap<>();
        private final List<SourceSheet.Merge> open = new ArrayList<>();
        private final Map<SourceSheet.Merge, Cell> values = new HashMap<>();

        Merged(List<SourceSheet.Merge> merges) {
            merges.forEach(merge -> beginning
                    .computeIfAbsent(merge.firstRow(), row -> new ArrayList<>())
                    .add(merge));
        }

        void pass(SourceRow row) {
            open.removeIf(merge -> {
                boolean ended = merge.lastRow() < row.number();
                if (ended) {
                    values.remove(merge);
                }
                return ended;
            });
            for (SourceSheet.Merge merge : beginning.getOrDefault(row.number(), List.of())) {
                Cell first = row.cells().get(merge.firstColumn());
                if (first != null) {
                    open.add(merge);
                    values.put(merge, first);
                }
            }
        }

        @Override
        public @Nullable Cell at(SourceRow row, int column) {
            Cell own = row.cells().get(column);
            if (own != null) {
                return own;
            }
            for (SourceSheet.Merge merge : open) {
                if (column >= merge.firstColumn() && column <= merge.lastColumn()) {
                    return values.get(merge);
                }
            }
            return null;
        }
    }
}
