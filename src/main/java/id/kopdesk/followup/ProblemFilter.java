package id.kopdesk.followup;

import java.util.Set;

/**
 * Which problems a list shows; an empty set asks for nothing of its kind.
 *
 * @param text part of the title or of the subject's name
 * @param closed whether closed ones are wanted too
 * @param regencies codes of kab/kota
 */
public record ProblemFilter(
        String text,
        boolean closed,
        boolean overdueOnly,
        Set<ProblemState> states,
        Set<Category> categories,
        Set<Severity> severities,
        Set<Party> owners,
        Set<String> regencies) {
    public ProblemFilter {
        states = Set.copyOf(states);
        categories = Set.copyOf(categories);
        severities = Set.copyOf(severities);
        owners = Set.copyOf(owners);
        regencies = Set.copyOf(regencies);
    }

    /** Everything that is not closed: what an office works with. */
    public static ProblemFilter open() {
        return new ProblemFilter("", false, false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public static ProblemFilter everything() {
        return open().withClosed(true);
    }

    public ProblemFilter withText(String wanted) {
        return new ProblemFilter(wanted, closed, overdueOnly, states, categories, severities, owners, regencies);
    }

    public ProblemFilter withClosed(boolean wanted) {
        return new ProblemFilter(text, wanted, overdueOnly, states, categories, severities, owners, regencies);
    }

    public ProblemFilter withOverdueOnly(boolean wanted) {
        return new ProblemFilter(text, closed, wanted, states, categories, severities, owners, regencies);
    }

    public ProblemFilter withStates(Set<ProblemState> wanted) {
        return new ProblemFilter(text, closed, overdueOnly, wanted, categories, severities, owners, regencies);
    }

    public ProblemFilter withCategories(Set<Category> wanted) {
        return new ProblemFilter(text, closed, overdueOnly, states, wanted, severities, owners, regencies);
    }

    public ProblemFilter withSeverities(Set<Severity> wanted) {
        return new ProblemFilter(text, closed, overdueOnly, states, categories, wanted, owners, regencies);
    }

    public ProblemFilter withOwners(Set<Party> wanted) {
        return new ProblemFilter(text, closed, overdueOnly, states, categories, severities, wanted, regencies);
    }

    public ProblemFilter withRegencies(Set<String> wanted) {
        return new ProblemFilter(text, closed, overdueOnly, states, categories, severities, owners, wanted);
    }

    boolean takes(ProblemLine line, java.time.LocalDate today) {
        String words = id.kopdesk.base.CleanText.sortName(text);
        boolean named = words.isEmpty()
                || id.kopdesk.base.CleanText.sortName(line.title()).contains(words)
                || id.kopdesk.base.CleanText.sortName(line.subject().name()).contains(words);
        boolean wanted = states.isEmpty() ? closed || !line.closed() : states.contains(line.state());
        return named
                && wanted
                && (!overdueOnly || line.overdue(today))
                && (categories.isEmpty() || categories.contains(line.category()))
                && (severities.isEmpty() || severities.contains(line.severity()))
                && (owners.isEmpty() || (line.owner() != null && owners.contains(line.owner())))
                && (regencies.isEmpty()
                        || regencies.stream()
                                .anyMatch(code -> within(line.subject().regionCode(), code)));
    }

    private static boolean within(String code, String area) {
        return code.equals(area) || code.startsWith(area + ".");
    }
}
