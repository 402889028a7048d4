package id.kopdesk.demo;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every cooperative of a demo office, kab/kota by kab/kota. Pure: the same seed gives the same files. */
final class Generator {
    /** Nation, 5 August 2026: 83,404 cooperatives, NIB 72.9 %, accounts 95.6 %, NPWP 97.1 %, meetings 60.2 %. */
    static final int NATION = 83_404;

    private final RegionTree tree;
    private final long seed;

    Generator(RegionTree tree, long seed) {
        this.tree = tree;
        this.seed = seed;
    }

    void kalsel(Set<String> regencies, Consumer<List<CooperativeFile>> into) {
        int[] meetings = Calibration.meetings();
        for (int i = 0; i < meetings.length; i++) {
            Calibration own = Calibration.KALSEL.get(i);
            if (regencies.contains(own.code())) {
                into.accept(regency(
                        own.code(),
                        VillageGroups.of(tree, own.code(), own.cooperatives()),
                        own.businessIds(),
                        own.accounts(),
                        own.taxIds(),
                        meetings[i],
                        own));
            }
        }
    }

    /** All other provinces, so that the nation comes out at its published number. */
    void otherProvinces(Consumer<List<CooperativeFile>> into) {
        int villages = 0;
        int kalsel =
                Calibration.KALSEL.stream().mapToInt(Calibration::cooperatives).sum();
        for (Region province : tree.provinces()) {
            villages += province.code().equals("63")
                    ? 0
                    : tree.villagesOf(province.code()).size();
        }
        Set<Integer> without = new Dice(seed).choose(villages - (NATION - kalsel), villages);
        int at = 0;
        for (Region province : tree.provinces()) {
            if (province.code().equals("63")) {
                continue;
            }
            for (Region regency : tree.children(province.code())) {
                List<List<Region>> groups = new java.util.ArrayList<>();
                for (Region village : tree.villagesOf(regency.code())) {
                    if (!without.contains(at++)) {
                        groups.add(List.of(village));
                    }
                }
                int n = groups.size();
                into.accept(regency(
                        regency.code(), groups, n * 729 / 1000, n * 956 / 1000, n * 971 / 1000, n * 602 / 1000, null));
            }
        }
    }

    private List<CooperativeFile> regency(
            String code,
            List<List<Region>> groups,
            int businessIds,
            int accounts,
            int taxIds,
            int meetings,
            @Nullable Calibration centre) {
        Dice dice = new Dice(seed * 31 + code.hashCode());
        int n = groups.size();
        Map<MilestoneKind, Set<Integer>> chosen = new HashMap<>();
        chosen.put(MilestoneKind.TAX_ID, dice.choose(taxIds, n));
        chosen.put(MilestoneKind.BUSINESS_ID, dice.choose(businessIds, n));
        chosen.put(MilestoneKind.SIMKOPDES_ACCOUNT, dice.choose(accounts, n));
        chosen.put(MilestoneKind.REGISTRATION_NUMBER, dice.choose(n * 64 / 100, n));
        chosen.put(MilestoneKind.BANK_ACCOUNT, dice.choose(n * 71 / 100, n));
        chosen.put(MilestoneKind.MICROSITE, dice.choose(n * 38 / 100, n));
        chosen.put(MilestoneKind.OUTLET_OPEN, dice.choose(n * 17 / 100, n));
        Set<Integer> met = dice.choose(meetings, n);
        Set<String> doubled = doubled(groups);
        CooperativeMaker maker = new CooperativeMaker(dice);
        List<CooperativeFile> made = new java.util.ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Set<MilestoneKind> done = EnumSet.copyOf(Pipeline.alwaysDone());
            done.remove(MilestoneKind.TAX_ID);
            for (Map.Entry<MilestoneKind, Set<Integer>> entry : chosen.entrySet()) {
                if (entry.getValue().contains(i)) {
                    done.add(entry.getKey());
                }
            }
            Region seat = groups.get(i).get(0);
            String subdistrict = doubled.contains(seat.name())
                    ? tree.find(seat.code().substring(0, 8)).map(Region::name).orElse(null)
                    : null;
            made.add(maker.make(groups.get(i), subdistrict, done, met.contains(i), centre));
        }
        return made;
    }

    /** Village names that occur more than once in the kab/kota; their cooperatives carry the kecamatan's name. */
    private static Set<String> doubled(List<List<Region>> groups) {
        Set<String> seen = new HashSet<>();
        Set<String> doubled = new HashSet<>();
        for (List<Region> group : groups) {
            if (!seen.add(group.get(0).name())) {
                doubled.add(group.get(0).name());
            }
        }
        return doubled;
    }
}
