package id.kopdesk.report;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.AsOf;
import id.kopdesk.cooperative.BoardRules;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sheets with one row a cooperative or finding. */
final class ListSheets {
    static final String COOPERATIVES = "Daftar Koperasi";
    static final String LEGALITY = "Legalitas";
    static final String BOARD = "Temuan Pengurus";

    private final MonthData data;
    private final Words words;

    ListSheets(MonthData data, Words words) {
        this.data = data;
        this.words = words;
    }

    ReportSheet cooperatives() {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (CooperativeFile file : data.all()) {
            Cooperative c = file.cooperative();
            List<Value> values = place(no++, file);
            int stage = AsOf.stage(file, data.day());
            values.add(Value.of(words.get("report.kind." + c.kind())));
            values.add(words.orNotReported(c.registrationNumber()));
            values.add(words.orNotReported(c.businessId()));
            values.add(words.orNotReported(c.taxId()));
            values.add(words.orNotReported(c.ahuDecree()));
            values.add(
                    stage == 0
                            ? new Value.NotReported(words.get("report.notreported"))
                            : Value.of(words.get("report.milestone." + MilestoneKind.values()[stage - 1])));
            values.add(Value.of(
                    AsOf.met(file, RegisterFacts.bookYear(data.day()), data.day())
                            ? words.get("report.mark.done")
                            : words.get("report.mark.none")));
            values.add(Value.of(file.id().toString()));
            rows.add(new SheetRow.Data(values, file.cooperative().villageCode()));
        }
        List<SheetColumn> columns = placeColumns();
        columns.add(SheetColumn.text(words.get("report.column.kind"), 7));
        columns.add(SheetColumn.identifier(words.get("report.column.nikop"), 15));
        columns.add(SheetColumn.identifier(words.get("report.column.nib"), 15));
        columns.add(SheetColumn.identifier(words.get("report.column.npwp"), 18));
        columns.add(SheetColumn.identifier(words.get("report.column.decree"), 31));
        columns.add(SheetColumn.text(words.get("report.column.stage"), 14));
        columns.add(SheetColumn.mark(words.get("report.column.rat"), 6));
        columns.add(SheetColumn.key(words.get("report.column.id")));
        return new ReportSheet(COOPERATIVES, words.get("report.title.list"), true, columns, rows, "", List.of());
    }

    ReportSheet legality() {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (CooperativeFile file : data.all()) {
            List<Value> values = place(no++, file);
            for (MilestoneKind kind : MilestoneKind.values()) {
                values.add(mark(file.milestone(kind)));
            }
            rows.add(new SheetRow.Data(values, file.cooperative().villageCode()));
        }
        List<SheetColumn> columns = placeColumns();
        for (MilestoneKind kind : MilestoneKind.values()) {
            columns.add(SheetColumn.date(words.get("report.milestone." + kind), 10));
        }
        return new ReportSheet(
                LEGALITY,
                words.get("report.title.legality"),
                true,
                columns,
                rows,
                "",
                List.of(words.get("report.note.marks")));
    }

    ReportSheet board() {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (CooperativeFile file : data.all()) {
            for (Finding finding : BoardRules.check(file, data.day())) {
                List<Value> values = place(no++, file);
                values.add(Value.of(words.get("report.severity." + finding.severity())));
                values.add(Value.of(finding.sentence(words.texts())));
                String source = finding.source();
                values.add(Value.of(source == null ? "" : source));
                rows.add(new SheetRow.Data(values, file.cooperative().villageCode()));
            }
        }
        List<SheetColumn> columns = placeColumns();
        columns.add(SheetColumn.text(words.get("report.column.severity"), 11));
        columns.add(SheetColumn.text(words.get("report.column.finding"), 52));
        columns.add(SheetColumn.text(words.get("report.column.source"), 22));
        return new ReportSheet(
                BOARD,
                words.get("report.title.board"),
                true,
                columns,
                rows,
                "",
                List.of(words.get("report.note.board")));
    }

    private Value mark(Optional<Milestone> milestone) {
        if (milestone.isEmpty() || milestone.get().countsFrom().isAfter(data.day())) {
            return Value.of(words.get("report.mark.none"));
        }
        return switch (milestone.get().state()) {
            case DONE -> done(milestone.get());
            case IN_PROCESS -> Value.of(words.get("report.mark.process"));
            case SKIPPED -> new Value.Skipped(words.get("report.mark.skipped"));
        };
    }

    private Value done(Milestone milestone) {
        LocalDate on = milestone.eventDate();
        return on == null ? Value.of(words.get("report.mark.done")) : new Value.Day(on);
    }

    private List<Value> place(long no, CooperativeFile file) {
        Cooperative c = file.cooperative();
        List<Value> values = new ArrayList<>();
        values.add(Value.of(no));
        values.add(Value.of(c.name()));
        values.add(Value.of(data.name(c.regencyCode())));
        values.add(Value.of(data.name(c.subdistrictCode())));
        values.add(Value.of(data.name(c.villageCode())));
        return values;
    }

    private List<SheetColumn> placeColumns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.ordinal(words.get("report.column.no"), 5));
        columns.add(SheetColumn.text(words.get("report.column.cooperative"), 42));
        columns.add(SheetColumn.text(words.get("report.column.regency"), 18));
        columns.add(SheetColumn.text(words.get("report.column.subdistrict"), 18));
        columns.add(SheetColumn.text(words.get("report.column.village"), 20));
        return columns;
    }
}
