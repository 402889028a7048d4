package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked for, held against the scheme; each refusal names its source. */
public final class TermRules {
    private TermRules() {}

    /** @param other the cooperative's other live proposals, rupiah */
    public static List<Finding> check(Submission s, Scheme scheme, long other) {
        List<Finding> found = new ArrayList<>();
        LoanTerms terms = s.terms(scheme, s.amount(), s.filedOn());
        terms.check().stream().filter(f -> !f.field().equals("method")).forEach(found::add);
        limit(scheme, ParameterKey.CREDIT_LIMIT, s.amount(), "principal", "loan.rule.limit", found);
        limit(scheme, ParameterKey.OPERATING_LIMIT, s.operating(), "operating", "loan.rule.operating", found);
        limit(scheme, ParameterKey.LONGEST_TENOR, s.tenor(), "tenor", "loan.rule.tenor", found);
        limit(scheme, ParameterKey.GRACE_TO, s.grace(), "grace", "loan.rule.graceLong", found);
        if (s.operating() < 0 || s.operating() > s.amount()) {
            found.add(Finding.error("operating", "loan.rule.operatingPart"));
        }
        scheme.parameter(ParameterKey.GRACE_FROM)
                .ifPresent(p -> p.number()
                        .filter(least -> BigDecimal.valueOf(s.grace()).compareTo(least) < 0)
                        .ifPresent(least -> found.add(
                                Finding.error("grace", "loan.rule.graceShort", s.grace(), least.longValue(), p.source())
                                        .from(p.source()))));
        scheme.parameter(ParameterKey.YEARLY_RATE)
                .ifPresent(p -> p.number()
                        .filter(rate -> rate.compareTo(s.rate()) != 0)
                        .ifPresent(rate -> found.add(Finding.error("rate", "loan.rule.rate", s.rate(), rate, p.source())
                                .from(p.source()))));
        together(s, scheme, other, found);
        return found;
    }

    /** Whether a proposal may be filed on that day. */
    public static List<Finding> filing(Scheme scheme, LocalDate filedOn, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (filedOn.isAfter(today)) {
            found.add(Finding.error("filedOn", "loan.rule.future", filedOn));
        }
        LocalDate end = scheme.validTo();
        if (filedOn.isBefore(scheme.validFrom())) {
            found.add(Finding.error("filedOn", "loan.rule.before", scheme.validFrom(), scheme.legalBasis())
                    .from(scheme.validitySource()));
        } else if (end != null && filedOn.isAfter(end)) {
            found.add(Finding.error("filedOn", "loan.rule.ended", end, scheme.legalBasis())
                    .from(scheme.validitySource()));
        }
        return found;
    }

    private static void limit(
            Scheme scheme, ParameterKey key, long asked, String field, String text, List<Finding> found) {
        scheme.parameter(key)
                .ifPresent(p -> p.number()
                        .filter(most -> BigDecimal.valueOf(asked).compareTo(most) > 0)
                        .ifPresent(most -> found.add(Finding.error(field, text, asked, most.longValue(), p.source())
                                .from(p.source()))));
    }

    /** A second proposal counts together with the first (Pasal 5(3), 8(1) PMK 49/2025). */
    private static void together(Submission s, Scheme scheme, long other, List<Finding> found) {
        Optional<Long> most = scheme.whole(ParameterKey.CREDIT_LIMIT);
        if (other > 0 && most.isPresent() && s.amount() <= most.get() && s.amount() + other > most.get()) {
            String source = scheme.parameter(ParameterKey.CREDIT_LIMIT)
                    .map(Parameter::source)
                    .orElse("");
            String both = scheme.path() == SchemePath.VILLAGE_APPROVAL ? "Pasal 8(1) PMK 49/2025" : source;
            found.add(Finding.error("principal", "loan.rule.together", s.amount(), other, most.get(), both)
                    .from(both));
        }
    }
}
