package id.kopdesk.demo;

import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.util.ArrayList;
import java.util.List;

/** Which villages share a cooperative, so that their number comes out as published. */
final class VillageGroups {
    private VillageGroups() {}

    /**
     * @param cooperatives how many there are to be
     * @return one list of villages a cooperative, the seat first
     */
    static List<List<Region>> of(RegionTree tree, String regency, int cooperatives) {
        List<Region> villages = tree.villagesOf(regency);
        int surplus = villages.size() - cooperatives;
        List<List<Region>> groups = new ArrayList<>();
        for (Region subdistrict : tree.children(regency)) {
            List<Region> own = tree.villagesOf(subdistrict.code());
            int from = 0;
            // Two too many: three neighbouring villages founded one cooperative. One too many: a village has none yet.
            if (surplus == 2 && own.size() > 3) {
                groups.add(List.copyOf(own.subList(0, 3)));
                from = 3;
                surplus = 0;
            } else if (surplus == 1 && own.size() > 1) {
                from = 1;
                surplus = 0;
            }
            for (Region village : own.subList(from, own.size())) {
                groups.add(List.of(village));
            }
        }
        return groups;
    }
}
