package id.kopdesk.report;

import id.kopdesk.base.Period;
import id.kopdesk.region.Region;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;

/** The recap per kab/kota and the one per kecamatan. */
final class RecapSheets {
    static final String BY_REGENCY = "Rekap Kab-Kota";
    static final String BY_SUBDISTRICT = "Rekap Kecamatan";

    private final MonthData data;
    private final FactTable facts;
    private final Words words;
    private final RecapColumns columns;
    private final List<String> notes;

    RecapSheets(MonthData data, FactTable facts, Words words, Period period) {
        this.data = data;
        this.facts = facts;
        this.words = words;
        this.columns = new RecapColumns(words);
        this.notes = List.of(
                dates(words, period, facts.total(RegisterFacts.UNDATED)),
                words.get("report.note.rat", Integer.toString(RegisterFacts.bookYear(data.day()))));
    }

    static String dates(Words words, Period period, long undated) {
        return words.get(
                "report.note.dates",
                words.formats().longDate(period.lastDay()),
                words.formats().number(undated));
    }

    /** How the dates were counted: true of every recap of the month. */
    List<String> notes() {
        return notes;
    }

    ReportSheet byRegency() {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Region regency : data.regencies()) {
            rows.add(columns.row(
                    no++,
                    regency.code(),
                    regency.titled(words.texts()),
                    data.tree().villagesOf(regency.code()),
                    facts.within(regency.code())));
        }
        return sheet(BY_REGENCY, "report.title.regency", words.get("report.column.regency"), rows)
                .withCharts(columns.charts());
    }

    ReportSheet bySubdistrict() {
        List<SheetRow> rows = new ArrayList<>();
        for (Region regency : data.regencies()) {
            rows.add(new SheetRow.Group(regency.titled(words.texts())));
            FactTable own = facts.within(regency.code());
            long no = 1;
            for (Region subdistrict : data.tree().children(regency.code())) {
                rows.add(columns.row(
                        no++,
                        subdistrict.code(),
                        subdistrict.name(),
                        data.tree().villagesOf(subdistrict.code()),
                        own.within(subdistrict.code())));
            }
            rows.add(new SheetRow.Subtotal(words.get("report.subtotal", regency.name())));
        }
        return sheet(BY_SUBDISTRICT, "report.title.subdistrict", words.get("report.column.subdistrict"), rows);
    }

    private ReportSheet sheet(String name, String title, String area, List<SheetRow> rows) {
        return new ReportSheet(
                name, words.get(title), true, columns.columns(area), rows, words.get("report.total"), notes);
    }
}
