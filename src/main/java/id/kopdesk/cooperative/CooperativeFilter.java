package id.kopdesk.cooperative;

import java.util.Set;

/**
 * Which cooperatives a list shows; an empty set does not narrow.
 *
 * @param text part of the name, or empty
 * @param missing only those without this milestone done, all of them
 * @param unmet only those without an annual meeting held for these book years, all of them
 * @param findings 0 none, 1 warnings only, 2 errors
 */
public record CooperativeFilter(
        String text,
        Set<String> regencies,
        Set<String> subdistricts,
        Set<CooperativeKind> kinds,
        Set<Integer> stages,
        Set<MilestoneKind> missing,
        Set<Integer> findings,
        Set<StatusKind> statuses,
        Set<Integer> unmet) {
    public CooperativeFilter {
        regencies = Set.copyOf(regencies);
        subdistricts = Set.copyOf(subdistricts);
        kinds = Set.copyOf(kinds);
        stages = Set.copyOf(stages);
        missing = Set.copyOf(missing);
        findings = Set.copyOf(findings);
        statuses = Set.copyOf(statuses);
        unmet = Set.copyOf(unmet);
    }

    public static CooperativeFilter all() {
        return new CooperativeFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(StatusKind.ACTIVE), Set.of());
    }

    public CooperativeFilter withText(String changed) {
        return new CooperativeFilter(
                changed, regencies, subdistricts, kinds, stages, missing, findings, statuses, unmet);
    }

    public CooperativeFilter withRegencies(Set<String> changed) {
        return new CooperativeFilter(text, changed, subdistricts, kinds, stages, missing, findings, statuses, unmet);
    }

    public CooperativeFilter withSubdistricts(Set<String> changed) {
        return new CooperativeFilter(text, regencies, changed, kinds, stages, missing, findings, statuses, unmet);
    }

    public CooperativeFilter withKinds(Set<CooperativeKind> changed) {
        return new CooperativeFilter(
                text, regencies, subdistricts, changed, stages, missing, findings, statuses, unmet);
    }

    public CooperativeFilter withStages(Set<Integer> changed) {
        return new CooperativeFilter(text, regencies, subdistricts, kinds, changed, missing, findings, statuses, unmet);
    }

    public CooperativeFilter withMissing(Set<MilestoneKind> changed) {
        return new CooperativeFilter(text, regencies, subdistricts, kinds, stages, changed, findings, statuses, unmet);
    }

    public CooperativeFilter withFindings(Set<Integer> changed) {
        return new CooperativeFilter(text, regencies, subdistricts, kinds, stages, missing, changed, statuses, unmet);
    }

    public CooperativeFilter withStatuses(Set<StatusKind> changed) {
        return new CooperativeFilter(text, regencies, subdistricts, kinds, stages, missing, findings, changed, unmet);
    }

    public CooperativeFilter withUnmet(Set<Integer> changed) {
        return new CooperativeFilter(
                text, regencies, subdistricts, kinds, stages, missing, findings, statuses, changed);
    }
}
