package id.kopdesk.loan;

import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What makes an edited scheme one that nobody could file under. */
public final class SchemeRules {
    private SchemeRules() {}

    public static List<Finding> check(Scheme scheme) {
        List<Finding> found = new ArrayList<>();
        if (!scheme.code().matches("[A-Z0-9][A-Z0-9-]{1,29}")) {
            found.add(Finding.error("code", "loan.scheme.code"));
        }
        if (scheme.name().isBlank()) {
            found.add(Finding.error("name", "loan.scheme.name"));
        }
        if (scheme.legalBasis().isBlank()) {
            found.add(Finding.error("legalBasis", "loan.scheme.basis"));
        }
        LocalDate end = scheme.validTo();
        if (end != null && end.isBefore(scheme.validFrom())) {
            found.add(Finding.error("validTo", "loan.scheme.dates"));
        }
        parameters(scheme, found);
        steps(scheme, Branch.VILLAGE, found);
        steps(scheme, Branch.WARD, found);
        return found;
    }

    /** What is wrong with one parameter by itself. */
    public static List<Finding> parameter(Parameter p) {
        List<Finding> found = new ArrayList<>();
        if (!p.sound()) {
            found.add(Finding.error("parameter." + p.key(), "loan.scheme.parameter.content", p.content()));
        }
        if (p.source().isBlank()) {
            found.add(Finding.error("parameter." + p.key(), "loan.scheme.parameter.source"));
        }
        return found;
    }

    private static void parameters(Scheme scheme, List<Finding> found) {
        Set<ParameterKey> seen = EnumSet.noneOf(ParameterKey.class);
        for (Parameter p : scheme.parameters()) {
            if (!seen.add(p.key())) {
                found.add(Finding.error("parameter." + p.key(), "loan.scheme.parameter.twice"));
            }
            found.addAll(parameter(p));
        }
        Optional<BigDecimal> from = scheme.number(ParameterKey.GRACE_FROM);
        Optional<BigDecimal> to = scheme.number(ParameterKey.GRACE_TO);
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            found.add(Finding.error("parameter.GRACE_TO", "loan.scheme.grace"));
        }
    }

    private static void steps(Scheme scheme, Branch branch, List<Finding> found) {
        List<SchemeStep> steps = scheme.steps(branch);
        Set<StepKind> seen = EnumSet.noneOf(StepKind.class);
        for (SchemeStep step : steps) {
            if (!seen.add(step.kind())) {
                found.add(Finding.error("steps", "loan.scheme.step.twice"));
                return;
            }
        }
        if (steps.isEmpty()
                || steps.get(0).kind() != StepKind.REQUEST
                || steps.get(steps.size() - 1).kind() != StepKind.CLOSING) {
            found.add(Finding.error("steps", "loan.scheme.step.ends"));
        }
    }
}
