package id.kopdesk.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind of loan as they stood for some time. An edition never changes.
 *
 * @param code the same for all editions of a scheme
 * @param edition from 1
 * @param validTo last day on which a proposal may be filed under it; null while nobody knows of an end
 * @param validityConfirmed whether the dates were read in the rules themselves
 */
public record Scheme(
        UUID id,
        String code,
        int edition,
        String name,
        SchemePath path,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String validitySource,
        boolean validityConfirmed,
        Approver villageApprover,
        Approver wardApprover,
        boolean cooperativeBorrows,
        @Nullable String note,
        List<Parameter> parameters,
        List<SchemeStep> steps) {
    public Scheme {
        parameters = List.copyOf(parameters);
        steps = List.copyOf(steps);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Optional<Parameter> parameter(ParameterKey key) {
        return parameters.stream().filter(p -> p.key() == key).findFirst();
    }

    public Optional<BigDecimal> number(ParameterKey key) {
        return parameter(key).flatMap(Parameter::number);
    }

    /** A figure in whole rupiah, months or days. */
    public Optional<Long> whole(ParameterKey key) {
        return number(key).map(BigDecimal::longValue);
    }

    public int dueDay() {
        return whole(ParameterKey.DUE_DAY).map(Long::intValue).orElse(12);
    }

    /** Whether a due date moves to the next working day; it does where the scheme says nothing. */
    public boolean rolls() {
        return parameter(ParameterKey.DUE_ROLLS)
                .map(p -> p.content().equals("true"))
                .orElse(true);
    }

    public SupportBase supportBase() {
        return parameter(ParameterKey.SUPPORT_BASE)
                .map(p -> SupportBase.valueOf(p.content()))
                .orElse(SupportBase.TOTAL);
    }

    public Approver approver(Branch branch) {
        return branch == Branch.WARD ? wardApprover : villageApprover;
    }

    /** The steps of a desa or of a kelurahan, in order. */
    public List<SchemeStep> steps(Branch branch) {
        return steps.stream().filter(s -> s.branch().serves(branch)).toList();
    }

    /** Whether only identity and edition differ. */
    public boolean sameRulesAs(Scheme other) {
        return as(other.id(), other.edition()).equals(other);
    }

    /** The same rules under another identity, as the edition after this one. */
    Scheme as(UUID other, int number) {
        return new Scheme(
                other,
                code,
                number,
                name,
                path,
                legalBasis,
                validFrom,
                validTo,
                validitySource,
                validityConfirmed,
                villageApprover,
                wardApprover,
                cooperativeBorrows,
                note,
                parameters,
                steps);
    }
}
