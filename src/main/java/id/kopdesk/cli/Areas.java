package id.kopdesk.cli;

import id.kopdesk.base.CodedException;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;

/** Codes of areas that a person typed. */
final class Areas {
    private Areas() {}

    /** @throws CodedException when it is no province or kab/kota of the shipped list */
    static Region shipped(String code) {
        String province = code.length() < 2 ? "-" : code.substring(0, 2);
        return RegionTree.shipped(province)
                .find(code)
                .filter(region -> region.level().depth() <= 2)
                .orElseThrow(() -> new CodedException("KD-401", "office.area.unknown", code));
    }
}
