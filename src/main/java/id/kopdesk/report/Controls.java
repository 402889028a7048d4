package id.kopdesk.report;

import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Holds the sheets against the database and writes the result into a sheet of its own. */
final class Controls {
    static final String NAME = "Kendali";

    private final Words words;

    Controls(Words words) {
        this.words = words;
    }

    List<Control> of(List<ReportSheet> sheets, Recount recount, int bookYear, long villages, long undated) {
        List<Control> controls = new ArrayList<>();
        for (ReportSheet sheet : sheets) {
            switch (sheet.name()) {
                case RecapSheets.BY_REGENCY, RecapSheets.BY_SUBDISTRICT -> recap(sheet, recount, bookYear, controls);
                case ListSheets.COOPERATIVES, ListSheets.LEGALITY ->
                    controls.add(new Control(
                            sheet.name(), words.get("report.control.rows"), dataRows(sheet), recount.cooperatives()));
                case GapSheet.NAME ->
                    controls.add(new Control(
                            sheet.name(),
                            words.get("report.control.gaps"),
                            dataRows(sheet),
                            villages - recount.servedVillages()));
                case PotentialSheet.NAME ->
                    controls.add(new Control(
                            sheet.name(),
                            words.get("report.potential.entries"),
                            sum(sheet, PotentialSheet.ENTRIES),
                            recount.potentials()));
                default -> topic(sheet, recount, controls);
            }
        }
        controls.add(new Control(NAME, words.get("report.control.undated"), undated, recount.undated(bookYear)));
        return controls;
    }

    private void recap(ReportSheet sheet, Recount recount, int bookYear, List<Control> controls) {
        controls.add(control(sheet, "report.column.total", recount.cooperatives()));
        for (MilestoneKind kind : MilestoneKind.values()) {
            controls.add(control(sheet, "report.milestone." + kind, recount.done(kind)));
        }
        controls.add(control(sheet, "report.column.rat", recount.met(bookYear)));
    }

    /** Every number of a topic that can be asked for by another way; what rules decide cannot. */
    private void topic(ReportSheet sheet, Recount recount, List<Control> controls) {
        Arrays.stream(Topic.values())
                .filter(topic -> topic.sheet().equals(sheet.name()))
                .forEach(topic -> {
                    int column = 3;
                    for (Topic.Part part : topic.parts()) {
                        OptionalLong counted = part.isShare() ? OptionalLong.empty() : recount.measure(part.key());
                        if (counted.isPresent()) {
                            String plain = sheet.columns().get(column).heading();
                            String heading =
                                    recount.fromKept(part.key()) ? words.get("report.control.kept", plain) : plain;
                            controls.add(new Control(sheet.name(), heading, sum(sheet, column), counted.getAsLong()));
                        }
                        column++;
                    }
                });
    }

    private Control control(ReportSheet sheet, String heading, long inDatabase) {
        String word = words.get(heading);
        for (int c = 0; c < sheet.columns().size(); c++) {
            if (sheet.columns().get(c).heading().equals(word)) {
                return new Control(sheet.name(), word, sum(sheet, c), inDatabase);
            }
        }
        throw new IllegalStateException("no column " + word);
    }

    static long sum(ReportSheet sheet, int column) {
        return sheet.rows().stream()
                .filter(SheetRow.Data.class::isInstance)
                .map(row -> ((SheetRow.Data) row).values().get(column))
                .mapToLong(value -> value instanceof Value.Whole whole ? whole.number() : 0)
                .sum();
    }

    private static long dataRows(ReportSheet sheet) {
        return sheet.rows().stream().filter(SheetRow.Data.class::isInstance).count();
    }

    ReportSheet sheet(List<Control> controls, long undated, List<ReportSheet> sheets) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Control control : controls) {
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(control.sheet()),
                    Value.of(control.measure()),
                    Value.of(control.inSheet()),
                    Value.of(control.inDatabase()),
                    Value.of(words.get(control.equal() ? "report.control.equal" : "report.control.differs")))));
        }
        sheets.stream()
                .filter(sheet -> sheet.name().equals(ListSheets.BOARD))
                .forEach(sheet -> rows.add(byRules(controls.size() + 1L, sheet)));
        boolean agrees = controls.stream().allMatch(Control::equal);
        return new ReportSheet(
                NAME,
                words.get("report.title.control"),
                false,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 5),
                        SheetColumn.text(words.get("report.column.sheet"), 18),
                        SheetColumn.text(words.get("report.column.measure"), 24),
                        SheetColumn.number(words.get("report.column.insheet"), 14),
                        SheetColumn.number(words.get("report.column.indatabase"), 14),
                        SheetColumn.text(words.get("report.column.equal"), 15)),
                rows,
                "",
                List.of(
                        words.get(agrees ? "report.control.all" : "report.control.some"),
                        words.get("report.note.undated", words.formats().number(undated)),
                        words.get("report.note.hash", ContentHash.of(sheets))),
                false);
    }

    /** The control sheet of a workbook that holds these sheets only, its rows numbered anew. */
    static ReportSheet only(ReportSheet all, List<String> sheets) {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row : all.rows()) {
            List<Value> values = ((SheetRow.Data) row).values();
            if (values.get(1) instanceof Value.Text sheet && sheets.contains(sheet.text())) {
                List<Value> numbered = new ArrayList<>(values);
                numbered.set(0, Value.of(rows.size() + 1L));
                rows.add(new SheetRow.Data(numbered));
            }
        }
        return new ReportSheet(
                all.name(), all.title(), all.landscape(), all.columns(), rows, all.total(), all.notes(), all.signed());
    }

    /** The board's findings are sentences of rules; no SQL could count them another way, and the sheet says so. */
    private SheetRow byRules(long no, ReportSheet sheet) {
        return new SheetRow.Data(List.of(
                Value.of(no),
                Value.of(sheet.name()),
                Value.of(words.get("report.control.rows")),
                Value.of(dataRows(sheet)),
                new Value.NotReported(words.get("report.mark.none")),
                new Value.NotReported(words.get("report.control.rules"))));
    }
}
