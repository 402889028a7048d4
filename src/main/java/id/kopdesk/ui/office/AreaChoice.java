package id.kopdesk.ui.office;

import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.region.ShippedRegions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The provinces and kab/kota that an office can be for. */
public final class AreaChoice {
    private static final int MOST = 40;
    private static final int LOOKED_AT = 400;

    private final RegionTree tree;

    /** @param tree may hold narrower regions too; they are no choice */
    public AreaChoice(RegionTree tree) {
        this.tree = tree;
    }

    /** From the list that the program brings along. */
    public static AreaChoice shipped() {
        List<Region> wide = new ArrayList<>();
        ShippedRegions.forEach(region -> {
            if (isArea(region)) {
                wide.add(region);
            }
        });
        return new AreaChoice(RegionTree.of(wide));
    }

    /** Provinces for nothing typed, else what resembles the text. */
    List<Region> find(String typed) {
        if (typed.isBlank()) {
            return tree.provinces();
        }
        return tree.search(typed, LOOKED_AT).stream()
                .filter(AreaChoice::isArea)
                .limit(MOST)
                .toList();
    }

    Optional<Region> of(String code) {
        return tree.find(code).filter(AreaChoice::isArea);
    }

    /** The province that a kab/kota lies in; empty for a province. */
    Optional<Region> province(Region area) {
        return area.parentCode().flatMap(tree::find);
    }

    private static boolean isArea(Region region) {
        return region.level().depth() <= 2;
    }
}
