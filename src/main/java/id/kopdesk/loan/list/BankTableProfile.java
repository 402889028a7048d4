package id.kopdesk.loan.list;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.intake.Choice;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ImportProfile;
import id.kopdesk.intake.ListRow;
import id.kopdesk.intake.Reading;
import id.kopdesk.intake.Verdict;
import id.kopdesk.loan.Instalment;
import id.kopdesk.loan.LoanBook;
import id.kopdesk.loan.LoanFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A bank's own schedule of one proposal: every row is an instalment, and all of them or none are taken over. */
final class BankTableProfile implements ImportProfile<Instalment> {
    /** Rows are handed over in parts of this many; a schedule is one thing. */
    private static final int MOST = 240;

    private final LoanBook book;
    private final LoanFile file;
    private final LocalDate today;

    BankTableProfile(LoanBook book, LoanFile file, LocalDate today) {
        this.book = book;
        this.file = file;
        this.today = today;
    }

    Reading<Instalment> read(ListRow line) {
        Fields fields = new Fields(line.cells(), Set.of(), today.plusYears(40));
        Optional<BigDecimal> no = fields.measure("no");
        Optional<LocalDate> due = fields.date("due");
        Optional<Long> principal = money(fields, "principal");
        Optional<Long> interest = money(fields, "interest");
        Optional<Long> balance = money(fields, "balance");
        if (no.isEmpty() || due.isEmpty() || principal.isEmpty() || interest.isEmpty() || balance.isEmpty()) {
            fields.refuse(Finding.error("", "loan.list.table"));
        }
        boolean wrong = fields.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        Instalment candidate = wrong
                ? null
                : new Instalment(
                        no.orElse(BigDecimal.ZERO).intValue(),
                        due.orElse(today),
                        principal.orElse(0L),
                        interest.orElse(0L),
                        balance.orElse(0L));
        return new Reading<>(line.row(), line.hidden(), fields.text("no"), candidate, fields.findings());
    }

    /** In a schedule "-" and "0" are nothing to pay, not something unknown. */
    private static Optional<Long> money(Fields fields, String column) {
        String text = fields.text(column);
        return text.equals("-") || text.equals("0") ? Optional.of(0L) : fields.rupiah(column);
    }

    @Override
    public String id() {
        return LoanColumns.SCHEDULE;
    }

    @Override
    public Set<String> keys(Instalment row) {
        return Set.of(Integer.toString(row.no()));
    }

    @Override
    public Verdict judge(Instalment row) {
        String place = file.proposal().villageCode();
        return row.no() < 1 || row.no() > MOST
                ? Verdict.refused(place, List.of(Finding.error("no", "loan.list.long", MOST)))
                : Verdict.fresh(place, List.of());
    }

    @Override
    public Instalment choose(Instalment row, Choice choice) {
        return row;
    }

    @Override
    public Optional<String> memoryKey(Instalment row) {
        return Optional.empty();
    }

    @Override
    public void write(UnitOfWork work, List<Ready<Instalment>> rows) {
        List<Instalment> table = rows.stream()
                .map(Ready::candidate)
                .sorted(Comparator.comparing(Instalment::no))
                .toList();
        if (table.size() > MOST) {
            throw new CodedException("KD-604", "loan.list.long", MOST);
        }
        book.bankTable(work, file, table);
    }
}
