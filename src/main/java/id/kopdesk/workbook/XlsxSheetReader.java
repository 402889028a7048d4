package id.kopdesk.workbook;

import id.kopdesk.base.Progress;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one sheet part. */
final class XlsxSheetReader {
    private static final int STEP = 1000;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    /** The 29 February 1900 that never was; Excel counts it. */
    private static final int NO_DAY = 60;

    private static final int LONGEST_NUMBER = 1_000;

    /** As many as a spreadsheet can have. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int LAST_DAY = 2_958_465;

    private final List<String> strings;
    private final XlsxStyles styles;
    private final boolean date1904;
    private final Progress progress;
    private final List<SourceRow> rows = new ArrayList<>();
    private final Predicate<SourceRow> into;
    private final List<SourceSheet.Merge> merges = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();

    XlsxSheetReader(List<String> strings, XlsxStyles styles, boolean date1904, Progress progress) {
        this(strings, styles, date1904, progress, null);
    }

    /** @param into takes each row as it comes and says whether to go on; null where all are kept */
    XlsxSheetReader(
            List<String> strings,
            XlsxStyles styles,
            boolean date1904,
            Progress progress,
            @Nullable Predicate<SourceRow> into) {
        this.into = into == null ? rows::add : into;
        this.strings = strings;
        this.styles = styles;
        this.date1904 = date1904;
        this.progress = progress;
    }

    SourceSheet read(InputStream in, String name, String part, boolean visible) throws XMLStreamException {
        XmlPart xml = new XmlPart(in);
        int number = 0;
        int seen = 0;
        while (xml.next()) {
            if (xml.is("row")) {
                String own = xml.text("r");
                number = own.isEmpty() ? number + 1 : Integer.parseInt(own);
                boolean hidden =
                        XmlPart.isTrue(xml.text("hidden")) || xml.text("ht").equals("0");
                if (!into.test(new SourceRow(number, hidden, cells(xml)))) {
                    break;
                }
                if (++seen % STEP == 0) {
                    progress.check();
                }
            } else if (xml.is("col")
                    && (XmlPart.isTrue(xml.text("hidden")) || xml.text("width").equals("0"))) {
                hide(xml.text("min"), xml.text("max"));
            } else if (xml.is("mergeCell")) {
                merge(xml.text("ref"));
            }
        }
        return new SourceSheet(name, part, visible, rows, merges, hidden);
    }

    private TreeMap<Integer, Cell> cells(XmlPart xml) throws XMLStreamException {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        int column = -1;
        while (xml.nextInside("row")) {
            if (xml.is("c")) {
                String own = xml.text("r");
                column = own.isEmpty() ? column + 1 : column(own);
                Cell cell = cell(xml, xml.text("t"), xml.text("s"));
                if (cell != null) {
                    cells.put(column, cell);
                }
            }
        }
        return cells;
    }

    private @Nullable Cell cell(XmlPart xml, String type, String style) throws XMLStreamException {
        String value = "";
        while (xml.nextInside("c")) {
            if (xml.is("v")) {
                value = xml.words("v");
            } else if (xml.is("is")) {
                value = xml.words("is");
            }
        }
        if (value.isBlank()) {
            return null;
        }
        return switch (type) {
            case "s" -> text(strings.get(Integer.parseInt(value.strip())));
            case "str", "inlineStr" -> text(value);
            case "b" -> new Cell.Logical(value.strip().equals("1"));
            case "e" -> new Cell.Error(value);
            case "d" -> new Cell.Date(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
            default -> number(new BigDecimal(value.strip()), style);
        };
    }

    private static @Nullable Cell text(String value) {
        return value.isBlank() ? null : new Cell.Text(value);
    }

    /** @throws IllegalArgumentException when no spreadsheet can have written it: to print it would fill the memory */
    private Cell number(BigDecimal number, String style) {
        if (Math.abs((long) number.scale()) + number.precision() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("number");
        }
        if (!styles.isDate(style) || number.compareTo(BigDecimal.ONE) < 0 || number.intValue() > LAST_DAY) {
            return new Cell.Number(number);
        }
        int day = number.intValue();
        if (date1904) {
            return new Cell.Date(START_1904.plusDays(day));
        }
        if (day == NO_DAY) {
            return new Cell.Number(number);
        }
        return new Cell.Date(BEFORE_1900.plusDays(day < NO_DAY ? day + 1 : day));
    }

    private void hide(String first, String last) {
        int end = Math.min(Integer.parseInt(last), MOST_COLUMNS);
        for (int column = Integer.parseInt(first); column <= end; column++) {
            hidden.add(column - 1);
        }
    }

    private void merge(String range) {
        SourceSheet.Merge merge = merged(range);
        if (merge != null) {
            merges.add(merge);
        }
    }

    static SourceSheet.@Nullable Merge merged(String range) {
        String[] ends = range.split(":");
        return ends.length == 2
                ? new SourceSheet.Merge(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1]))
                : null;
    }

    private static int row(String reference) {
        return Integer.parseInt(reference.replaceAll("[^0-9]", ""));
    }

    /** "A1" is 0, "AB7" is 27. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    /** 0 is "A", 27 is "AB". */
    static String letters(int column) {
        String rest = column >= 26 ? letters(column / 26 - 1) : "";
        return rest + (char) ('A' + column % 26);
    }
}
