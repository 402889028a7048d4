package id.kopdesk.report;

import id.kopdesk.office.Office;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.workbook.FlatSheet;
import id.kopdesk.workbook.FormBook;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the month counted, cooperative by cooperative, for the office's own pivots. */
final class DataSheet {
    static final String NAME = "Data";

    private DataSheet() {}

    /** Empty where a report brings no facts. */
    static Optional<FlatSheet> of(MonthlyReport report, Office office, Words words) {
        if (report.facts().rows().isEmpty()) {
            return Optional.empty();
        }
        Function<String, String> places = places(report, office);
        List<String> names = new ArrayList<>(Stream.of("id", "bulan", "nama", "kode", "kab", "kec", "desa")
                .map(name -> FormBook.PREFIX + "data_" + name)
                .toList());
        List<String> headings = new ArrayList<>(List.of(
                words.get("report.column.id"),
                words.get("report.column.month"),
                words.get("report.column.cooperative"),
                words.get("report.column.code"),
                words.get("report.column.regency"),
                words.get("report.column.subdistrict"),
                words.get("report.column.village")));
        for (Measure measure : report.facts().measures()) {
            names.add(FormBook.PREFIX + "data_" + measure.key().replace('.', '_'));
            headings.add(measure.heading(words.texts()));
        }
        String month = report.period().toString();
        return Optional.of(new FlatSheet(
                NAME,
                FormBook.PREFIX + "tabel",
                names,
                headings,
                () -> report.facts().rows().stream().map(row -> row(row, month, places))));
    }

    private static List<Value> row(FactRow row, String month, Function<String, String> places) {
        List<Value> values = new ArrayList<>();
        values.add(Value.of(row.id().toString()));
        values.add(Value.of(month));
        values.add(Value.of(row.name()));
        values.add(Value.of(row.village()));
        for (int length : new int[] {5, 8, 13}) {
            String code =
                    row.village().substring(0, Math.min(length, row.village().length()));
            values.add(Value.of(places.apply(code)));
        }
        values.addAll(row.values());
        return values;
    }

    /** The list of cooperatives says how the places were called when it was counted; without it the shipped list does. */
    private static Function<String, String> places(MonthlyReport report, Office office) {
        Map<String, String> names = new HashMap<>();
        report.sheets().stream()
                .filter(sheet -> sheet.name().equals(ListSheets.COOPERATIVES))
                .flatMap(sheet -> sheet.rows().stream())
                .filter(SheetRow.Data.class::isInstance)
                .map(SheetRow.Data.class::cast)
                .forEach(row -> {
                    names.put(row.key().substring(0, Math.min(5, row.key().length())), text(row, 2));
                    names.put(row.key().substring(0, Math.min(8, row.key().length())), text(row, 3));
                    names.put(row.key(), text(row, 4));
                });
        if (!names.isEmpty()) {
            return code -> names.getOrDefault(code, code);
        }
        RegionTree tree = RegionTree.shipped(office.areaCode().substring(0, 2));
        return code -> tree.find(code).map(Region::name).orElse(code);
    }

    private static String text(SheetRow.Data row, int column) {
        return row.values().get(column) instanceof Value.Text text ? text.text() : "";
    }
}
