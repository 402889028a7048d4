package id.kopdesk.report.register;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.register.Comparison;
import id.kopdesk.register.Difference;
import id.kopdesk.register.Movement;
import id.kopdesk.register.NumberRow;
import id.kopdesk.register.RegisterFigure;
import id.kopdesk.register.RegisterWords;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison with the register as a workbook with letterhead. Called in the background. */
public final class RegisterBook {
    private final Database database;
    private final RegionTree regions;
    private final OfficeClock clock;

    public RegisterBook(Database database, RegionTree regions, OfficeClock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    /** @throws id.kopdesk.base.CodedException when the file cannot be written; an older one is left as it was */
    public void write(Comparison comparison, Path target) {
        Office office = new OfficeStore(database).load();
        Texts texts = Texts.of(Locale.forLanguageTag(office.language()));
        Formats formats = new Formats(texts.locale());
        RegisterWords words = new RegisterWords(texts, formats, regions);
        List<ReportSheet> sheets = new ArrayList<>();
        sheets.add(differences(texts, words, comparison));
        if (!comparison.numbers().isEmpty()) {
            sheets.add(numbers(texts, words, comparison.numbers()));
        }
        if (!comparison.movements().isEmpty()) {
            sheets.add(movements(texts, words, comparison.movements()));
        }
        LocalDate day = comparison.snapshot().takenOn();
        new LetterheadBook(office, texts, clock, database.demo())
                .write(
                        sheets,
                        texts.get("report.register.period", formats.longDate(day)),
                        texts.get("report.register.footer"),
                        day.atStartOfDay().toInstant(ZoneOffset.UTC),
                        target,
                        Progress.NONE);
    }

    private static ReportSheet differences(Texts texts, RegisterWords words, Comparison c) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Difference d : c.differences()) {
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(d.name()),
                    Value.of(words.place(d.regionCode())),
                    Value.of(words.of(d.kind())),
                    Value.of(d.figure() == null ? "" : words.of(d.figure())),
                    Value.of(words.side(d, d.ours())),
                    Value.of(words.side(d, d.theirs())))));
        }
        List<String> notes = new ArrayList<>(words.receipt(c.snapshot().receipt()));
        notes.add(0, texts.get("report.register.file", c.snapshot().fileName()));
        return new ReportSheet(
                texts.get("report.register.sheet.differences"),
                texts.get("report.register.title.differences"),
                true,
                List.of(
                        SheetColumn.ordinal(texts.get("report.register.column.no"), 5),
                        SheetColumn.text(texts.get("report.register.column.name"), 40),
                        SheetColumn.text(texts.get("report.register.column.place"), 34),
                        SheetColumn.text(texts.get("report.register.column.kind"), 22),
                        SheetColumn.text(texts.get("report.register.column.figure"), 20),
                        SheetColumn.text(texts.get("report.register.column.ours"), 26),
                        SheetColumn.text(texts.get("report.register.column.theirs"), 26)),
                rows,
                "",
                notes);
    }

    private static ReportSheet numbers(Texts texts, RegisterWords words, List<NumberRow> numbers) {
        List<RegisterFigure> figures = new ArrayList<>();
        for (RegisterFigure figure : RegisterFigure.values()) {
            if (numbers.stream().anyMatch(row -> row.theirs().containsKey(figure))) {
                figures.add(figure);
            }
        }
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.ordinal(texts.get("report.register.column.no"), 5));
        columns.add(SheetColumn.text(texts.get("report.register.column.region"), 28));
        for (RegisterFigure figure : figures) {
            columns.add(SheetColumn.number(texts.get("report.register.column.ours"), 13)
                    .under(words.of(figure)));
            columns.add(SheetColumn.number(texts.get("report.register.column.theirs"), 13)
                    .under(words.of(figure)));
        }
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (NumberRow row : numbers) {
            List<Value> values = new ArrayList<>();
            values.add(Value.of(no++));
            values.add(Value.of(words.region(row.regionCode())));
            for (RegisterFigure figure : figures) {
                values.add(value(texts, row.ours().get(figure)));
                values.add(value(texts, row.theirs().get(figure)));
            }
            rows.add(new SheetRow.Data(values));
        }
        return new ReportSheet(
                texts.get("report.register.sheet.numbers"),
                texts.get("report.register.title.numbers"),
                true,
                columns,
                rows,
                "",
                List.of(texts.get("report.register.note.zero")));
    }

    private static ReportSheet movements(Texts texts, RegisterWords words, List<Movement> movements) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Movement m : movements) {
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(m.simkopdesId()),
                    Value.of(texts.get("report.register.movement." + m.kind())),
                    Value.of(m.before()),
                    Value.of(m.after()),
                    Value.of(words.place(m.regionCode())))));
        }
        return new ReportSheet(
                texts.get("report.register.sheet.movements"),
                texts.get("report.register.title.movements"),
                true,
                List.of(
                        SheetColumn.ordinal(texts.get("report.register.column.no"), 5),
                        SheetColumn.identifier(texts.get("report.register.column.id"), 14),
                        SheetColumn.text(texts.get("report.register.column.kind"), 16),
                        SheetColumn.text(texts.get("report.register.column.before"), 42),
                        SheetColumn.text(texts.get("report.register.column.after"), 42),
                        SheetColumn.text(texts.get("report.register.column.place"), 34)),
                rows,
                "",
                List.of());
    }

    private static Value value(Texts texts, @Nullable Reported<BigDecimal> value) {
        if (value instanceof Reported.Value<BigDecimal> number) {
            return number.value().scale() <= 0
                    ? Value.of(number.value().longValue())
                    : Value.of(number.value().toPlainString().replace('.', ','));
        }
        return value instanceof Reported.NotReported<BigDecimal>
                ? new Value.NotReported(texts.get("report.notreported"))
                : new Value.Empty();
    }
}
