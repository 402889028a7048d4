package id.kopdesk.report.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.BudgetLine;
import id.kopdesk.training.Duty;
import id.kopdesk.training.Staff;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who is paid what, and the RAB against what was spent. */
final class MoneySheets {
    private final TrainingWords words;

    MoneySheets(TrainingWords words) {
        this.words = words;
    }

    /** Receipts of who came; who was never there gets nothing to sign. */
    ReportSheet receipts(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Attendee a : file.came()) {
            Long daily = a.as().allowance();
            Long transport = a.as().transport();
            long sum = (daily == null ? 0 : daily) + (transport == null ? 0 : transport);
            String account = a.person().value().bankAccount();
            String bank = a.person().value().bank();
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no),
                    Value.of(a.name()),
                    Value.of(words.speaksFor(a)),
                    account == null ? words.missing() : Value.of((bank == null ? "" : bank + " ") + account),
                    daily == null ? words.missing() : Value.of(daily),
                    transport == null ? words.missing() : Value.of(transport),
                    Value.of(sum),
                    Value.of(no + ".\n "))));
            no++;
        }
        return new ReportSheet(
                "Penerima uang",
                words.get("report.training.title.receipts"),
                true,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 5),
                        SheetColumn.text(words.get("report.training.name"), 30),
                        SheetColumn.text(words.get("report.training.for"), 36),
                        SheetColumn.identifier(words.get("report.training.account"), 22),
                        SheetColumn.money(words.get("report.training.allowance"), 14),
                        SheetColumn.money(words.get("report.training.transport"), 14),
                        SheetColumn.money(words.get("report.training.sum"), 15),
                        SheetColumn.text(words.get("report.training.signature"), 16)),
                rows,
                words.get("report.total"),
                List.of(words.get("report.training.note.receipts")));
    }

    ReportSheet fees(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            List<Staff> own = file.staff().stream()
                    .map(Part::value)
                    .filter(s -> s.duty() == duty)
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            rows.add(new SheetRow.Group(words.get("training.duty." + duty)));
            long no = 1;
            for (Staff s : own) {
                BigDecimal tax = s.taxPercent();
                Long fee = s.unitFee();
                rows.add(new SheetRow.Data(List.of(
                        Value.of(no),
                        Value.of(s.name()),
                        words.or(s.institution()),
                        Value.of(Objects.requireNonNullElse(s.topic(), "")),
                        words.score(s.lessonHours()),
                        words.score(s.units()),
                        fee == null ? words.missing() : Value.of(fee),
                        Value.of(s.fee()),
                        tax == null ? words.missing() : new Value.Decimal(tax),
                        Value.of(s.tax()),
                        Value.of(s.net()),
                        Value.of(no + ".\n "))));
                no++;
            }
            rows.add(new SheetRow.Subtotal(words.get("report.subtotal", words.get("training.duty." + duty))));
        }
        return new ReportSheet(
                "Honor",
                words.get("report.training.title.fees"),
                true,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 5),
                        SheetColumn.text(words.get("report.training.name"), 26),
                        SheetColumn.text(words.get("report.training.institution"), 24),
                        SheetColumn.text(words.get("report.training.topic"), 28),
                        SheetColumn.decimal(words.get("report.training.hours"), 6),
                        SheetColumn.decimal(words.get("report.training.units"), 8),
                        new SheetColumn(
                                words.get("report.training.rate"),
                                "",
                                12,
                                SheetColumn.Kind.MONEY,
                                false,
                                java.util.Optional.empty()),
                        SheetColumn.money(words.get("report.training.gross"), 13),
                        SheetColumn.decimal(words.get("report.training.taxrate"), 7),
                        SheetColumn.money(words.get("report.training.tax"), 12),
                        SheetColumn.money(words.get("report.training.net"), 13),
                        SheetColumn.text(words.get("report.training.signature"), 14)),
                rows,
                words.get("report.total"),
                List.of(words.get("report.training.note.rates")));
    }

    ReportSheet budget(BatchFile file) {
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (Part<BudgetLine> part : file.budget()) {
            BudgetLine b = part.value();
            Long spent = b.realised();
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(Objects.requireNonNullElse(b.accountCode(), "")),
                    Value.of(b.name()),
                    new Value.Decimal(b.volume()),
                    Value.of(b.unit()),
                    Value.of(b.unitPrice()),
                    Value.of(b.planned()),
                    spent == null ? words.missing() : Value.of(spent),
                    Value.of(b.planned() - (spent == null ? 0 : spent)),
                    new Value.Ratio())));
        }
        return new ReportSheet(
                "RAB",
                words.get("report.training.title.budget"),
                true,
                List.of(
                        SheetColumn.ordinal(words.get("report.column.no"), 5),
                        SheetColumn.identifier(words.get("report.training.accountcode"), 14),
                        SheetColumn.text(words.get("report.training.item"), 36),
                        SheetColumn.decimal(words.get("report.training.volume"), 9),
                        SheetColumn.text(words.get("report.training.unit"), 11),
                        new SheetColumn(
                                words.get("report.training.price"),
                                "",
                                13,
                                SheetColumn.Kind.MONEY,
                                false,
                                java.util.Optional.empty()),
                        SheetColumn.money(words.get("report.training.planned"), 16),
                        SheetColumn.money(words.get("report.training.realised"), 16),
                        SheetColumn.money(words.get("report.training.left"), 16),
                        SheetColumn.percent(words.get("report.training.used"), 9, 7, 6)),
                rows,
                words.get("report.total"),
                List.of());
    }
}
