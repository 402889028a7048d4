package id.kopdesk.report;

import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report for other programs: numbers as numbers, shares in per cent, days as ISO text, nothing as null, and what was not
 * reported or skipped as an object that says so.
 */
public final class SheetJson {
    private SheetJson() {}

    public static Map<String, Object> of(MonthlyReport report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("bulan", report.period().toString());
        map.put("revisi", report.edition().revision());
        map.put("beku", report.edition().frozen());
        map.put("sidik", report.hash());
        map.put("cocok", report.agrees());
        map.put("lembar", report.sheets().stream().map(SheetJson::of).toList());
        return map;
    }

    static Map<String, Object> of(ReportSheet sheet) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("nama", sheet.name());
        map.put("judul", sheet.title());
        map.put(
                "kolom",
                sheet.columns().stream()
                        .map(c -> c.group().isEmpty() ? c.heading() : c.group() + " / " + c.heading())
                        .toList());
        List<Object> rows = new ArrayList<>();
        long[] sums = new long[sheet.columns().size()];
        String group = "";
        for (SheetRow row : sheet.rows()) {
            if (row instanceof SheetRow.Group begin) {
                group = begin.title();
            } else if (row instanceof SheetRow.Data data) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("kelompok", group);
                line.put("kode", data.key());
                line.put("isi", cells(sheet.columns(), data.values()));
                rows.add(line);
                for (int c = 0; c < sums.length; c++) {
                    sums[c] += number(data.values().get(c));
                }
            }
        }
        map.put("baris", rows);
        if (!sheet.total().isEmpty()) {
            map.put("jumlah", totals(sheet.columns(), sums));
        }
        map.put("catatan", sheet.notes());
        return map;
    }

    private static List<@Nullable Object> cells(List<SheetColumn> columns, List<Value> values) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int c = 0; c < values.size(); c++) {
            cells.add(cell(columns.get(c), values.get(c), values));
        }
        return cells;
    }

    private static @Nullable Object cell(SheetColumn column, Value value, List<Value> row) {
        if (value instanceof Value.Whole whole) {
            return whole.number();
        }
        if (value instanceof Value.Decimal decimal) {
            return decimal.number();
        }
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        if (value instanceof Value.NotReported not) {
            return Map.of("keadaan", not.word());
        }
        if (value instanceof Value.Skipped skipped) {
            return Map.of("keadaan", skipped.word());
        }
        if (value instanceof Value.Empty) {
            return null;
        }
        SheetColumn.Ratio ratio = column.ratio().orElseThrow();
        return percent(number(row.get(ratio.part())), number(row.get(ratio.whole())));
    }

    private static List<@Nullable Object> totals(List<SheetColumn> columns, long[] sums) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int c = 0; c < sums.length; c++) {
            SheetColumn column = columns.get(c);
            Object share = column.ratio()
                    .map(r -> Objects.requireNonNullElse(percent(sums[r.part()], sums[r.whole()]), ""))
                    .orElse("");
            cells.add(column.summed() ? (Object) sums[c] : share.equals("") ? null : share);
        }
        return cells;
    }

    private static @Nullable Double percent(long part, long whole) {
        return whole == 0 ? null : Math.round(1000.0 * part / whole) / 10.0;
    }

    private static long number(Value value) {
        return value instanceof Value.Whole whole ? whole.number() : 0;
    }
}
