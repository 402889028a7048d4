package id.kopdesk.cooperative;

import id.kopdesk.base.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of our cooperatives a row is, by the village, then the SIMKOPDES id, then the AHU decree, then the name inside
 * the subdistrict. Keys that disagree are a question for a person, never settled by order.
 *
 * @param found one: it is that one; none: it is new; several, or any with doubts: a person must say
 */
record CooperativeImportMatch(List<CooperativeImportKnown> found, List<Finding> doubts) {

    static CooperativeImportMatch of(
            CooperativeImportRow row, String village, boolean other, CooperativeImportIndex index) {
        Set<CooperativeImportKnown> here = other ? Set.of() : index.look("v:" + village);
        List<Set<CooperativeImportKnown>> more = new ArrayList<>();
        if (!row.text("simkopdes_id").isEmpty()) {
            more.add(index.look(CooperativeImportIndex.field("s:", row.text("simkopdes_id"))));
        }
        if (!row.text("ahu_decree").isEmpty()) {
            more.add(index.look(CooperativeImportIndex.field("a:", row.text("ahu_decree"))));
        }
        CooperativeImportIndex.name(row.name(), other, village).ifPresent(key -> more.add(index.look(key)));

        Set<CooperativeImportKnown> agreed = new LinkedHashSet<>(here);
        Set<CooperativeImportKnown> all = new LinkedHashSet<>(here);
        boolean conflict = false;
        boolean confirmed = false;
        for (Set<CooperativeImportKnown> hits : more) {
            all.addAll(hits);
            if (hits.isEmpty()) {
                continue;
            }
            Set<CooperativeImportKnown> both = new LinkedHashSet<>(agreed.isEmpty() ? hits : agreed);
            both.retainAll(hits);
            conflict |= both.isEmpty();
            agreed = both;
            confirmed = true;
        }
        if (agreed.size() > 1
                && agreed.stream().filter(CooperativeImportKnown::active).count() == 1) {
            agreed.removeIf(known -> !known.active());
        }
        if (conflict || agreed.size() > 1) {
            return new CooperativeImportMatch(
                    List.copyOf(all), List.of(Finding.warning("", "cooperative.import.match.several")));
        }
        if (agreed.isEmpty()) {
            return new CooperativeImportMatch(List.of(), List.of());
        }
        CooperativeImportKnown only = agreed.iterator().next();
        return new CooperativeImportMatch(List.of(only), doubts(row, village, only, confirmed));
    }

    private static List<Finding> doubts(
            CooperativeImportRow row, String village, CooperativeImportKnown only, boolean confirmed) {
        List<Finding> doubts = new ArrayList<>();
        if (!only.villages().contains(village)) {
            doubts.add(Finding.warning("village", "cooperative.import.match.elsewhere", only.name()));
        } else if (!only.sitsIn(village) && !confirmed) {
            doubts.add(Finding.warning("village", "cooperative.import.match.covered", only.name()));
        }
        if (!only.active()) {
            doubts.add(Finding.warning("", "cooperative.import.match.inactive", only.name()));
        }
        differs(row, only, "simkopdes_id", doubts);
        differs(row, only, "ahu_decree", doubts);
        return doubts;
    }

    private static void differs(
            CooperativeImportRow row, CooperativeImportKnown only, String field, List<Finding> doubts) {
        Object ours = only.values().get(field);
        String theirs = row.text(field);
        if (ours != null && !theirs.isEmpty() && !CooperativeImportDiff.same(field, ours, theirs)) {
            doubts.add(Finding.warning(field, "cooperative.import.match.identifier", only.name(), ours, theirs));
        }
    }
}
