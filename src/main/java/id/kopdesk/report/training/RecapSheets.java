package id.kopdesk.report.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.training.BatchLine;
import id.kopdesk.training.BudgetLine;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.Participation;
import id.kopdesk.training.ProgrammeFile;
import id.kopdesk.training.Reach;
import id.kopdesk.training.Recap;
import id.kopdesk.training.RecapLine;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A programme per kab/kota, by category and sex, and cooperative by cooperative. */
public final class RecapSheets {
    private final TrainingWords words;

    public RecapSheets(TrainingWords words) {
        this.words = words;
    }

    public List<ReportSheet> all(ProgrammeFile file) {
        return List.of(
                recap(file.recap()),
                categories(file.recap()),
                budget(file),
                reached(file.reach()),
                open(file.recap(), file.reach()));
    }

    /** RAB against realised, batch by batch; what belongs to no batch stands last. */
    public ReportSheet budget(ProgrammeFile file) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (BatchLine batch : file.batches()) {
            List<BudgetLine> own = lines(file, batch.batch().id());
            if (!own.isEmpty()) {
                rows.add(budget(no++, words.batch(batch.value()), words.regencies(batch.value()), own));
            }
        }
        List<BudgetLine> whole = lines(file, null);
        if (!whole.isEmpty()) {
            rows.add(budget(no, words.get("report.training.wholeprogramme"), "", whole));
        }
        return new ReportSheet(
                "RAB Program",
                words.get("report.training.title.programmebudget"),
                true,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 5),
                        SheetColumn.text(words.get("report.training.batches"), 26),
                        SheetColumn.text(words.get("report.column.regency"), 30),
                        SheetColumn.money(words.get("report.training.planned"), 17),
                        SheetColumn.money(words.get("report.training.realised"), 17),
                        SheetColumn.money(words.get("report.training.left"), 17),
                        SheetColumn.percent(words.get("report.training.used"), 9, 4, 3)),
                rows,
                words.get("report.total"),
                List.of());
    }

    private static List<BudgetLine> lines(ProgrammeFile file, @Nullable UUID batch) {
        return file.budget().stream()
                .map(Part::value)
                .filter(line -> Objects.equals(line.batchId(), batch))
                .toList();
    }

    private SheetRow budget(long no, String batch, String where, List<BudgetLine> lines) {
        long planned = lines.stream().mapToLong(BudgetLine::planned).sum();
        List<Long> spent = lines.stream()
                .map(BudgetLine::realised)
                .filter(Objects::nonNull)
                .toList();
        long realised = spent.stream().mapToLong(Long::longValue).sum();
        return new SheetRow.Data(List.of(
                Value.of(no),
                Value.of(batch),
                Value.of(where),
                Value.of(planned),
                spent.isEmpty() ? words.missing() : Value.of(realised),
                Value.of(planned - realised),
                new Value.Ratio()));
    }

    public ReportSheet recap(Recap recap) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (RecapLine line : recap.lines()) {
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(words.titled(line.regency())),
                    Value.of(line.cooperatives()),
                    Value.of((long) line.cooperatives() * recap.programme().perCooperative()),
                    Value.of(line.batches()),
                    Value.of(line.quota()),
                    Value.of(line.invited()),
                    Value.of(line.people()),
                    Value.of(line.women()),
                    Value.of(line.attendances()),
                    Value.of(line.reached()),
                    new Value.Ratio(),
                    new Value.Decimal(line.lessonHours()),
                    line.meanGain().<Value>map(Value.Decimal::new).orElseGet(words::missing),
                    Value.of(line.certificates()),
                    Value.of(line.planned()),
                    Value.of(line.realised()),
                    line.perHead().map(Value::of).orElseGet(words::missing))));
        }
        String people = words.get("report.training.group.people");
        String money = words.get("report.training.group.money");
        String agrees = words.get(
                recap.agrees() ? "report.training.note.agrees" : "report.training.note.differs",
                words.formats().number(recap.people()),
                words.formats().number(recap.attendances()),
                words.formats().number(recap.certificates()));
        return new ReportSheet(
                "Rekap Kab-Kota",
                words.get(
                        "report.training.title.recap",
                        Integer.toString(recap.programme().bookYear())),
                true,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 4),
                        SheetColumn.text(words.get("report.column.regency"), 26),
                        SheetColumn.count(words.get("report.training.cooperatives"), 9),
                        SheetColumn.count(words.get("report.training.target"), 9),
                        SheetColumn.count(words.get("report.training.batches"), 8),
                        SheetColumn.count(words.get("report.training.quota"), 7),
                        SheetColumn.count(words.get("report.training.invited"), 9)
                                .under(people),
                        SheetColumn.count(words.get("report.training.present"), 7)
                                .under(people),
                        SheetColumn.count(words.get("report.training.women"), 11)
                                .under(people),
                        SheetColumn.count(words.get("report.training.attendances"), 10)
                                .under(people),
                        SheetColumn.count(words.get("report.training.reached"), 9),
                        SheetColumn.percent(words.get("report.training.reachedshare"), 11, 10, 2),
                        SheetColumn.decimal(words.get("report.training.hours"), 7),
                        SheetColumn.decimal(words.get("report.training.meangain"), 11),
                        SheetColumn.count(words.get("report.training.certified"), 10),
                        SheetColumn.money(words.get("report.training.planned"), 16)
                                .under(money),
                        SheetColumn.money(words.get("report.training.realised"), 16)
                                .under(money),
                        new SheetColumn(
                                words.get("report.training.perhead"),
                                money,
                                12,
                                SheetColumn.Kind.MONEY,
                                false,
                                java.util.Optional.empty())),
                rows,
                words.get("report.total"),
                List.of(agrees, words.get("report.training.note.joint"), words.get("report.training.note.once")));
    }

    /** Present by category and sex. */
    public ReportSheet categories(Recap recap) {
        List<ParticipantCategory> used = List.of(ParticipantCategory.values()).stream()
                .filter(c -> recap.lines().stream().anyMatch(line -> count(line, c) > 0))
                .toList();
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.ordinal(words.get("report.column.no"), 5),
                SheetColumn.text(words.get("report.column.regency"), 29)));
        boolean unsaid = recap.lines().stream().anyMatch(l -> used.stream().anyMatch(c -> l.present(c, null) > 0));
        for (ParticipantCategory category : used) {
            columns.add(SheetColumn.count(words.get("training.sex.MALE"), 6).under(words.category(category)));
            columns.add(SheetColumn.count(words.get("training.sex.FEMALE"), 6).under(words.category(category)));
            if (unsaid) {
                columns.add(SheetColumn.count("?", 5).under(words.category(category)));
            }
        }
        columns.add(SheetColumn.count(words.get("report.training.sum"), 9));
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (RecapLine line : recap.lines()) {
            List<Value> values = new ArrayList<>(List.of(Value.of(no++), Value.of(words.titled(line.regency()))));
            for (ParticipantCategory category : used) {
                values.add(Value.of(line.present(category, Sex.MALE)));
                values.add(Value.of(line.present(category, Sex.FEMALE)));
                if (unsaid) {
                    values.add(Value.of(line.present(category, null)));
                }
            }
            values.add(Value.of(line.people()));
            rows.add(new SheetRow.Data(values));
        }
        return new ReportSheet(
                "Kategori",
                words.get("report.training.title.categories"),
                true,
                columns,
                rows,
                words.get("report.total"),
                List.of(words.get("report.training.note.once")));
    }

    private static int count(RecapLine line, ParticipantCategory category) {
        return line.present(category, Sex.MALE) + line.present(category, Sex.FEMALE) + line.present(category, null);
    }

    /** Per cooperative: who was trained in what and when. */
    public ReportSheet reached(List<Reach.Line> reach) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Reach.Line line : reach) {
            if (line.reached()) {
                List<Value> values = place(no++, line);
                values.add(Value.of(line.came()));
                values.add(Value.of(line.people().stream()
                        .filter(Participation::came)
                        .map(this::said)
                        .collect(Collectors.joining("\n"))));
                rows.add(new SheetRow.Data(values));
            }
        }
        List<SheetColumn> columns = placeColumns();
        columns.add(SheetColumn.count(words.get("report.training.present"), 8));
        columns.add(SheetColumn.text(words.get("report.training.whowhat"), 66));
        return new ReportSheet(
                "Terjangkau",
                words.get("report.training.title.reached"),
                true,
                columns,
                rows,
                words.get("report.total"),
                List.of());
    }

    private String said(Participation one) {
        String number = one.certificate();
        return words.get(
                "report.training.said",
                one.name(),
                one.programmeName(),
                Integer.toString(one.batchNumber()),
                words.formats().date(one.firstOn()),
                number == null ? words.get("report.training.nocertificate") : number);
    }

    /** Not reached yet, or by fewer people than the programme wants. */
    public ReportSheet open(Recap recap, List<Reach.Line> reach) {
        List<SheetRow> rows = new ArrayList<>();
        int wanted = recap.programme().perCooperative();
        long no = 1;
        for (Reach.Line line : reach) {
            if (line.came() < wanted) {
                List<Value> values = place(no++, line);
                values.add(Value.of(line.came()));
                values.add(Value.of(Math.max(0, line.taken() - line.came())));
                values.add(Value.of(Math.max(0, wanted - line.taken())));
                rows.add(new SheetRow.Data(values));
            }
        }
        List<SheetColumn> columns = placeColumns();
        columns.add(SheetColumn.count(words.get("report.training.present"), 8));
        columns.add(SheetColumn.count(words.get("report.training.invited"), 9));
        columns.add(SheetColumn.count(words.get("report.training.lacking"), 9));
        return new ReportSheet(
                "Belum terjangkau",
                words.get("report.training.title.open", Integer.toString(wanted)),
                true,
                columns,
                rows,
                words.get("report.total"),
                List.of());
    }

    private List<Value> place(long no, Reach.Line line) {
        String village = line.villageCode();
        return new ArrayList<>(List.of(
                Value.of(no),
                Value.of(line.name()),
                Value.of(words.place(village)),
                Value.of(words.subdistrict(village)),
                Value.of(words.place(village.substring(0, 5)))));
    }

    private List<SheetColumn> placeColumns() {
        return new ArrayList<>(List.of(
                SheetColumn.ordinal(words.get("report.column.no"), 6),
                SheetColumn.text(words.get("report.column.cooperative"), 42),
                SheetColumn.text(words.get("report.column.village"), 20),
                SheetColumn.text(words.get("report.column.subdistrict"), 18),
                SheetColumn.text(words.get("report.column.regency"), 17)));
    }
}
