package id.kopdesk.loan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of a scheme with where it comes from.
 *
 * @param content digits with a dot before decimals, "true"/"false", or the name of a {@link SupportBase}
 * @param source article and rule, or the report it was read in
 * @param confirmed whether the rule's own text was seen
 */
public record Parameter(ParameterKey key, String content, String source, boolean confirmed) {
    /** The figure, empty where the content is none. */
    public Optional<BigDecimal> number() {
        return content.matches("\\d{1,15}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(content)) : Optional.empty();
    }

    boolean sound() {
        return switch (key.unit()) {
            case YES_NO -> content.equals("true") || content.equals("false");
            case BASE -> isBase(content);
            case PERCENT ->
                number().filter(n -> n.compareTo(BigDecimal.valueOf(100)) <= 0).isPresent();
            case DAY -> whole(1, 31);
            case MONTHS -> whole(0, LoanTerms.MOST_MONTHS);
            case DAYS -> whole(0, 365);
            case RUPIAH -> whole(1, LoanTerms.MOST_PRINCIPAL);
        };
    }

    private boolean whole(long least, long most) {
        return content.matches("\\d{1,15}") && Long.parseLong(content) >= least && Long.parseLong(content) <= most;
    }

    private static boolean isBase(String name) {
        for (SupportBase base : SupportBase.values()) {
            if (base.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
