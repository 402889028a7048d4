package id.kopdesk.report;

import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.util.List;

/** The kab/kota that a report is about, and what lies in them. */
record Places(RegionTree tree, List<Region> regencies) {
    Places {
        regencies = List.copyOf(regencies);
    }

    String name(String code) {
        return tree.find(code).map(Region::name).orElse(code);
    }
}
