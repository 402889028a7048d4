package id.kopdesk.ui.home;

import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.SearchSource;
import java.util.List;
import java.util.Set;

/** Regions of the office's area for the search of the whole program; each opens the cooperatives there. */
public final class RegionHits implements SearchSource {
    private static final int LOOKED_AT = 200;

    private final Texts texts;
    private final RegionTree regions;
    private final String area;
    private final HomeLinks links;

    public RegionHits(Texts texts, RegionTree regions, String area, HomeLinks links) {
        this.texts = texts;
        this.regions = regions;
        this.area = area;
        this.links = links;
    }

    @Override
    public String titleKey() {
        return "ui.home.regions";
    }

    @Override
    public List<Hit> find(String typed, int limit, Progress progress) {
        return regions.search(typed, LOOKED_AT).stream()
                .filter(r -> RegionTree.isAtOrBelow(r.code(), area))
                .limit(limit)
                .map(r -> new Hit(r.titled(texts), above(r), () -> links.cooperatives(filter(r))))
                .toList();
    }

    private String above(Region region) {
        List<Region> path = regions.path(region.code());
        return path.subList(Math.min(1, path.size() - 1), Math.max(1, path.size() - 1)).stream()
                .map(r -> r.titled(texts))
                .reduce((wide, narrow) -> narrow + ", " + wide)
                .orElse("");
    }

    /** A village is looked for in its kecamatan, where its neighbours stand beside it. */
    static CooperativeFilter filter(Region region) {
        CooperativeFilter all = CooperativeFilter.all();
        return switch (region.level()) {
            case PROVINCE -> all;
            case REGENCY -> all.withRegencies(Set.of(region.code()));
            case SUBDISTRICT -> all.withSubdistricts(Set.of(region.code()));
            case VILLAGE ->
                all.withSubdistricts(region.parentCode().map(Set::of).orElse(Set.of()));
        };
    }
}
