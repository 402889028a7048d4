package id.kopdesk.report.loan;

import id.kopdesk.base.Texts;
import id.kopdesk.loan.Instalment;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.Outcome;
import id.kopdesk.loan.Repayment;
import id.kopdesk.loan.RepaymentMethod;
import id.kopdesk.loan.Submission;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sheets of loans, ready to be written with the office's letterhead. */
public final class LoanSheets {
    /** Also how a list that was exported is known when it comes back. */
    public static final String LIST = "Daftar Usulan Pinjaman";

    public static final String SCHEDULE = "Jadwal Angsuran";
    /** Letters of the schedule's columns, for its formulas: no, due, opening, principal, interest, total, closing, rate. */
    private static final String OPENING = "C{row}";

    private final Texts texts;
    private final RegionTree regions;

    public LoanSheets(Texts texts, RegionTree regions) {
        this.texts = texts;
        this.regions = regions;
    }

    /** @param today by which lateness is counted */
    public ReportSheet list(List<LoanLine> lines, LocalDate today) {
        List<SheetColumn> columns = List.of(
                SheetColumn.ordinal(heading("no"), 5),
                SheetColumn.identifier(heading("village"), 14),
                SheetColumn.text(heading("cooperative"), 40),
                SheetColumn.text(heading("regency"), 18),
                SheetColumn.text(heading("scheme"), 9),
                SheetColumn.text(heading("reference"), 16),
                SheetColumn.date(heading("filed"), 12),
                SheetColumn.text(heading("bank"), 10),
                SheetColumn.text(heading("state"), 20),
                SheetColumn.money(heading("amount"), 17),
                SheetColumn.money(heading("owed"), 17),
                SheetColumn.number(heading("stepLate"), 10),
                SheetColumn.number(heading("instalmentLate"), 11));
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        for (LoanLine line : lines) {
            rows.add(new SheetRow.Data(List.of(
                    Value.of(no++),
                    Value.of(line.villageCode()),
                    Value.of(line.name()),
                    Value.of(regions.find(line.villageCode().substring(0, 5))
                            .map(Region::name)
                            .orElse("")),
                    Value.of(line.schemeCode()),
                    orNot(line.reference()),
                    new Value.Day(line.filedOn()),
                    orNot(line.bank()),
                    Value.of(state(line)),
                    Value.of(line.amount()),
                    Value.of(line.owed()),
                    Value.of(line.lateSteps(today)),
                    Value.of(line.lateInstalments(today)))));
        }
        return new ReportSheet(
                LIST,
                texts.get("report.loan.list"),
                true,
                columns,
                rows,
                texts.get("report.total"),
                List.of(texts.get("report.loan.list.note")));
    }

    /** The schedule as agreed; principal is as the bank has it, everything else follows by formula. */
    public ReportSheet schedule(LoanCase loan, String cooperative) {
        List<SheetColumn> columns = List.of(
                SheetColumn.ordinal(heading("no"), 5),
                SheetColumn.date(heading("due"), 13),
                new SheetColumn(heading("opening"), "", 18, SheetColumn.Kind.MONEY, false, java.util.Optional.empty()),
                SheetColumn.money(heading("principal"), 17),
                SheetColumn.money(heading("interest"), 16),
                SheetColumn.money(heading("total"), 17),
                new SheetColumn(heading("closing"), "", 18, SheetColumn.Kind.MONEY, false, java.util.Optional.empty()),
                SheetColumn.mark(heading("rate"), 9),
                SheetColumn.money(heading("paid"), 17),
                SheetColumn.money(heading("open"), 17));
        List<SheetRow> rows = new ArrayList<>();
        Repayment repayment = loan.repayment();
        for (Repayment.Line line : repayment.lines()) {
            rows.add(new SheetRow.Data(
                    row(loan, line, rows.isEmpty(), repayment.lines().size())));
        }
        Submission s = loan.file().submission();
        return new ReportSheet(
                SCHEDULE,
                texts.get("report.loan.schedule", cooperative),
                true,
                columns,
                rows,
                texts.get("report.total"),
                List.of(
                        texts.get(
                                "report.loan.schedule.terms",
                                texts.get("loan.method." + s.method()),
                                s.tenor(),
                                s.grace()),
                        texts.get("report.loan.schedule.note")));
    }

    private static List<Value> row(LoanCase loan, Repayment.Line line, boolean first, int last) {
        Instalment i = line.instalment();
        Submission s = loan.file().submission();
        long opening = i.balance() + i.principal();
        String on = s.method() == RepaymentMethod.FLAT ? "C{first}" : OPENING;
        return List.of(
                Value.of(i.no()),
                new Value.Day(i.due()),
                first ? Value.of(opening) : new Value.Formula("G{above}", opening),
                i.no() == last ? new Value.Formula(OPENING, i.principal()) : Value.of(i.principal()),
                s.method() == RepaymentMethod.BANK_TABLE
                        ? Value.of(i.interest())
                        : new Value.Formula("ROUND(" + on + "*H{row}/1200,0)", i.interest()),
                new Value.Formula("D{row}+E{row}", i.total()),
                new Value.Formula("C{row}-D{row}", i.balance()),
                first
                        ? new Value.Decimal(s.rate())
                        : new Value.Formula("H{above}", s.rate().longValue()),
                Value.of(line.paid()),
                new Value.Formula("F{row}-I{row}", line.open()));
    }

    private String heading(String column) {
        return texts.get("report.loan.column." + column);
    }

    private String state(LoanLine line) {
        return texts.get(
                line.outcome() == Outcome.OPEN ? "loan.step." + line.step() : "loan.outcome." + line.outcome());
    }

    private Value orNot(@Nullable String text) {
        return text == null ? new Value.NotReported(texts.get("report.notreported")) : Value.of(text);
    }
}
