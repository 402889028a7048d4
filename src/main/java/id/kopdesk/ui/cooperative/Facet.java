package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.StatusKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What the list can be filtered by, each choice as a text. */
enum Facet {
    REGENCY,
    SUBDISTRICT,
    KIND,
    STAGE,
    MISSING,
    FINDING,
    /** Nothing chosen means the active ones, which is what an office works with. */
    STANDING;

    /** Begins the choice of a book year whose annual meeting was not held. */
    static final String MEETING = "RAT:";

    private static Set<String> missing(CooperativeFilter filter) {
        Set<String> values = new TreeSet<>();
        filter.missing().forEach(kind -> values.add(kind.name()));
        filter.unmet().forEach(year -> values.add(MEETING + year));
        return values;
    }

    private static Set<String> of(Set<String> chosen, boolean meetings) {
        return chosen.stream()
                .filter(value -> value.startsWith(MEETING) == meetings)
                .collect(Collectors.toSet());
    }

    private static Set<StatusKind> usual() {
        return CooperativeFilter.all().statuses();
    }

    Set<String> chosen(CooperativeFilter filter) {
        Set<?> values = switch (this) {
            case REGENCY -> filter.regencies();
            case SUBDISTRICT -> filter.subdistricts();
            case KIND -> filter.kinds();
            case STAGE -> filter.stages();
            case MISSING -> missing(filter);
            case FINDING -> filter.findings();
            case STANDING -> filter.statuses().equals(usual()) ? Set.of() : filter.statuses();
        };
        return values.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws IllegalArgumentException when a text is none of the facet's */
    CooperativeFilter with(CooperativeFilter filter, Set<String> chosen) {
        return switch (this) {
            case REGENCY -> filter.withRegencies(chosen);
            case SUBDISTRICT -> filter.withSubdistricts(chosen);
            case KIND -> filter.withKinds(set(chosen, CooperativeKind::valueOf));
            case STAGE -> filter.withStages(set(chosen, Integer::valueOf));
            case MISSING ->
                filter.withMissing(set(of(chosen, false), MilestoneKind::valueOf))
                        .withUnmet(set(of(chosen, true), year -> Integer.valueOf(year.substring(MEETING.length()))));
            case FINDING -> filter.withFindings(set(chosen, Integer::valueOf));
            case STANDING -> filter.withStatuses(chosen.isEmpty() ? usual() : set(chosen, StatusKind::valueOf));
        };
    }

    /** How many rows each choice would leave, under all the other choices; runs in the background. */
    Map<String, Long> counts(CooperativeList list, Actor actor, CooperativeFilter filter) {
        return switch (this) {
            case REGENCY -> list.byRegency(actor, filter);
            case SUBDISTRICT -> list.bySubdistrict(actor, filter);
            case KIND -> list.byKind(actor, filter);
            case STAGE -> list.byStage(actor, filter);
            case FINDING -> list.byFinding(actor, filter);
            case MISSING -> {
                Map<String, Long> counts = each(MilestoneKind.values(), kind -> list.missing(actor, filter, kind));
                list.bookYears()
                        .forEach(year -> counts.put(MEETING + year, list.count(actor, filter.withUnmet(Set.of(year)))));
                yield counts;
            }
            case STANDING -> each(StatusKind.values(), kind -> list.count(actor, filter.withStatuses(Set.of(kind))));
        };
    }

    private static <E extends Enum<E>> Map<String, Long> each(E[] choices, ToLongFunction<E> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(choices).forEach(choice -> counts.put(choice.name(), count.applyAsLong(choice)));
        return counts;
    }

    private static <T> Set<T> set(Set<String> chosen, Function<String, T> read) {
        return chosen.stream().map(read).collect(Collectors.toSet());
    }
}
