package id.kopdesk.report;

import id.kopdesk.base.Period;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.region.Region;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recap per kab/kota and the one per kecamatan. */
final class RecapSheets {
    static final String BY_REGENCY = "Rekap Kab-Kota";
    static final String BY_SUBDISTRICT = "Rekap Kecamatan";

    private final MonthData data;
    private final Words words;
    private final RecapColumns columns;
    private final List<String> notes;

    RecapSheets(MonthData data, Words words, Period period, long undated) {
        this.data = data;
        this.words = words;
        this.columns = new RecapColumns(words);
        this.notes = List.of(
                words.get(
                        "report.note.dates",
                        words.formats().longDate(period.lastDay()),
                        words.formats().number(undated)),
                words.get("report.note.rat", Integer.toString(Tally.bookYear(data.day()))));
    }

    ReportSheet byRegency() {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Region regency : data.regencies()) {
            Tally tally = tally(data.standing().getOrDefault(regency.code(), List.of()));
            rows.add(
                    columns.row(no++, regency.titled(words.texts()), data.tree().villagesOf(regency.code()), tally));
        }
        return sheet(BY_REGENCY, "report.title.regency", words.get("report.column.regency"), rows);
    }

    ReportSheet bySubdistrict() {
        List<SheetRow> rows = new ArrayList<>();
        for (Region regency : data.regencies()) {
            rows.add(new SheetRow.Group(regency.titled(words.texts())));
            Map<String, List<CooperativeFile>> byCode = new LinkedHashMap<>();
            for (CooperativeFile file : data.standing().getOrDefault(regency.code(), List.of())) {
                byCode.computeIfAbsent(file.cooperative().subdistrictCode(), code -> new ArrayList<>())
                        .add(file);
            }
            long no = 1;
            for (Region subdistrict : data.tree().children(regency.code())) {
                Tally tally = tally(byCode.getOrDefault(subdistrict.code(), List.of()));
                rows.add(columns.row(no++, subdistrict.name(), data.tree().villagesOf(subdistrict.code()), tally));
            }
            rows.add(new SheetRow.Subtotal(words.get("report.subtotal", regency.name())));
        }
        return sheet(BY_SUBDISTRICT, "report.title.subdistrict", words.get("report.column.subdistrict"), rows);
    }

    private ReportSheet sheet(String name, String title, String area, List<SheetRow> rows) {
        return new ReportSheet(
                name, words.get(title), true, columns.columns(area), rows, words.get("report.total"), notes);
    }

    private Tally tally(List<CooperativeFile> files) {
        Tally tally = new Tally(data.day());
        files.forEach(tally::add);
        return tally;
    }
}
