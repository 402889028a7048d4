package id.kopdesk.intake;

import id.kopdesk.base.CleanText;
import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where a list's headings stand and what they mean.
 *
 * @param first the first heading row, as numbered in the file
 * @param last the last one; headings of up to three rows are read together
 * @param columns the profile's column by the sheet's, the first being 0
 * @param texts the headings as written, by the sheet's column
 */
record Headings(int first, int last, Map<Integer, String> columns, Map<Integer, String> texts) {
    private static final int DEEPEST = 60;
    private static final int MOST_ROWS = 3;
    private static final int LEAST = 2;
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(KETUA|SEKRETARIS|BENDAHARA|PENGAWAS|PENGURUS|MANAJER|PENGELOLA|KEPALA|LURAH|KADES|PENDAMPING|PIC|BA|PMO)\\b");
    private static final Pattern BARE_DATE = Pattern.compile("(TANGGAL|TGL|TGL TERBIT|TANGGAL TERBIT|DATE)");

    /** What counts the rows of a list stands in nearly every one, and nobody needs to hear that it is not taken. */
    private static final Pattern COUNTING = Pattern.compile("(NO|NR|NOMOR)( URUT)?");

    private record Hit(String id, int quality) {}

    /** The best headings of a sheet; without columns where there are none. */
    static Headings find(SheetGrid grid, ListShape shape, Map<String, String> remembered) {
        Map<String, String> known = synonyms(shape);
        remembered.forEach((heading, id) -> known.put(CleanText.sortName(heading), id));
        Headings best = new Headings(0, 0, Map.of(), Map.of());
        int looked = 0;
        for (SourceRow row : grid.rows()) {
            if (row.cells().isEmpty() || ++looked > DEEPEST) {
                continue;
            }
            for (int rows = 1; rows <= MOST_ROWS; rows++) {
                Headings here = read(grid, row.number(), row.number() + rows - 1, known, shape);
                if (here.columns().size() >= LEAST
                        && here.columns().size() > best.columns().size()) {
                    best = here;
                }
            }
        }
        return best;
    }

    /** Headings that no column was found for, as written. */
    List<String> unknown() {
        return texts.entrySet().stream()
                .filter(entry -> !columns.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(text -> !COUNTING.matcher(CleanText.sortName(text)).matches())
                .toList();
    }

    /** The row that looks most like headings where none is known: the one with the most texts, the first of equals. */
    static Headings guess(SheetGrid grid) {
        int best = 0;
        long most = LEAST - 1;
        int looked = 0;
        for (SourceRow row : grid.rows()) {
            if (++looked > DEEPEST) {
                break;
            }
            long texts = row.cells().values().stream()
                    .filter(Cell.Text.class::isInstance)
                    .count();
            if (texts > most) {
                most = texts;
                best = row.number();
            }
        }
        Map<Integer, String> texts = new TreeMap<>();
        for (int column = 0; best > 0 && column < grid.width(); column++) {
            String words = CleanText.of(grid.words(best, column));
            if (!words.isEmpty()) {
                texts.put(column, words);
            }
        }
        return new Headings(best, best, Map.of(), texts);
    }

    private static Map<String, String> synonyms(ListShape shape) {
        Map<String, String> known = new HashMap<>();
        for (ListColumn column : shape.columns()) {
            column.synonyms().forEach(word -> known.putIfAbsent(CleanText.sortName(word), column.id()));
            known.put(CleanText.sortName(column.heading()), column.id());
        }
        return known;
    }

    private static Headings read(SheetGrid grid, int first, int last, Map<String, String> known, ListShape shape) {
        Map<Integer, Hit> hits = new TreeMap<>();
        Map<Integer, String> texts = new TreeMap<>();
        for (int column = 0; column < grid.width(); column++) {
            List<String> parts = parts(grid, first, last, column);
            if (parts.isEmpty()) {
                continue;
            }
            texts.put(column, CleanText.of(String.join(" ", parts)));
            Hit hit = hit(parts, known);
            if (!hit.id().isEmpty()) {
                hits.put(column, hit);
            }
        }
        Map<Integer, String> columns = unique(hits);
        followers(columns, texts, shape);
        return new Headings(first, last, columns, texts);
    }

    /** The heading's parts from top to bottom, a part that a merged cell repeats once only. */
    private static List<String> parts(SheetGrid grid, int first, int last, int column) {
        List<String> parts = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            String words = grid.words(row, column);
            if (!words.isBlank()
                    && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(words))) {
                parts.add(words);
            }
        }
        return parts;
    }

    /** The whole heading counts most, then its lowest part; what stands under a person is not the cooperative's. */
    private static Hit hit(List<String> parts, Map<String, String> known) {
        String whole = CleanText.sortName(String.join(" ", parts));
        String id = known.get(whole);
        if (id != null) {
            // An empty one was taught: nothing of this column is imported.
            return new Hit(id, 3);
        }
        String lowest = CleanText.sortName(parts.get(parts.size() - 1));
        String above = CleanText.sortName(String.join(" ", parts.subList(0, parts.size() - 1)));
        String byLowest = PEOPLE.matcher(above).find() ? null : known.get(lowest);
        return byLowest == null ? new Hit("", 0) : new Hit(byLowest, 2);
    }

    private static Map<Integer, String> unique(Map<Integer, Hit> hits) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        hits.forEach((column, hit) -> {
            Integer other = chosen.get(hit.id());
            Hit before = other == null ? null : hits.get(other);
            if (before == null || before.quality() < hit.quality()) {
                chosen.put(hit.id(), column);
            }
        });
        Map<Integer, String> columns = new TreeMap<>();
        chosen.forEach((id, column) -> columns.put(column, id));
        return columns;
    }

    private static void followers(Map<Integer, String> columns, Map<Integer, String> texts, ListShape shape) {
        Map<Integer, String> more = new HashMap<>();
        columns.forEach((column, id) -> shape.columns().stream()
                .filter(one -> one.id().equals(id) && !one.follower().isEmpty())
                .filter(one -> !columns.containsValue(one.follower()) && !columns.containsKey(column + 1))
                .filter(one -> BARE_DATE
                        .matcher(CleanText.sortName(texts.getOrDefault(column + 1, "")))
                        .matches())
                .forEach(one -> more.put(column + 1, one.follower())));
        columns.putAll(more);
    }
}
