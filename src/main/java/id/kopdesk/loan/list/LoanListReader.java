package id.kopdesk.loan.list;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListRow;
import id.kopdesk.intake.Reading;
import id.kopdesk.loan.ParameterKey;
import id.kopdesk.loan.RepaymentMethod;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.Submission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one row of a list of proposals; what the scheme fixes need not be written. */
final class LoanListReader {
    private static final int USUAL_TENOR = 72;

    private final List<Scheme> schemes;
    private final LocalDate today;

    LoanListReader(List<Scheme> schemes, LocalDate today) {
        this.schemes = schemes;
        this.today = today;
    }

    Reading<LoanRow> read(ListRow line, Set<String> damaged) {
        Fields fields = new Fields(line.cells(), damaged, today);
        String name = fields.text("cooperative");
        String village = fields.identifier("village").orElse("");
        String code = fields.text("scheme").toUpperCase(Locale.ROOT);
        Optional<LocalDate> filed = fields.date("filed");
        Optional<Long> amount = fields.rupiah("amount");
        if (filed.isEmpty()) {
            fields.refuse(Finding.error("filed", "loan.list.filed"));
        }
        if (amount.isEmpty()) {
            fields.refuse(Finding.error("amount", "loan.list.amount"));
        }
        LocalDate day = filed.orElse(today);
        Scheme scheme =
                schemes.stream().filter(s -> s.code().equals(code)).findFirst().orElse(null);
        if (scheme == null) {
            fields.refuse(Finding.error(
                    "scheme",
                    "loan.list.scheme",
                    code,
                    String.join(", ", schemes.stream().map(Scheme::code).toList())));
        }
        Submission asked = asked(fields, scheme, day, amount.orElse(0L));
        boolean wrong = fields.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        LoanRow row = new LoanRow(
                village,
                name,
                null,
                null,
                false,
                told(fields),
                code,
                scheme,
                day,
                fields.words("reference").orElse(null),
                fields.words("bank").orElse(null),
                asked);
        return new Reading<>(
                line.row(), line.hidden(), name.isEmpty() ? village : name, wrong ? null : row, fields.findings());
    }

    private static Set<String> told(Fields fields) {
        return LoanColumns.LIST.stream()
                .map(ListColumn::id)
                .filter(column -> !fields.text(column).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Submission asked(
            Fields fields, @org.jspecify.annotations.Nullable Scheme scheme, LocalDate day, long amount) {
        Optional<Scheme> rules = Optional.ofNullable(scheme);
        BigDecimal rate = fields.measure("rate")
                .or(() -> rules.flatMap(s -> s.number(ParameterKey.YEARLY_RATE)))
                .orElse(BigDecimal.ZERO);
        int tenor = fields.measure("tenor").map(BigDecimal::intValue).orElse(USUAL_TENOR);
        int grace = fields.measure("grace")
                .or(() -> rules.flatMap(s -> s.number(ParameterKey.GRACE_FROM)))
                .map(BigDecimal::intValue)
                .orElse(0);
        return new Submission(
                1,
                day,
                amount,
                fields.rupiah("operating").orElse(0L),
                rate.stripTrailingZeros(),
                tenor,
                grace,
                method(fields.text("method")),
                fields.words("purpose").orElse(null),
                null,
                null,
                null);
    }

    private static RepaymentMethod method(String text) {
        String clean = CleanText.sortName(text);
        if (clean.contains("TETAP") || clean.contains("EQUAL")) {
            return RepaymentMethod.EQUAL_PRINCIPAL;
        }
        if (clean.contains("FLAT")) {
            return RepaymentMethod.FLAT;
        }
        return clean.contains("BANK") ? RepaymentMethod.BANK_TABLE : RepaymentMethod.ANNUITY;
    }
}
