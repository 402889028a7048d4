package id.kopdesk.ui.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.util.List;
import java.util.Optional;

/**
 * The name that a new village cooperative is filed under: "Koperasi Desa Merah Putih" or "Koperasi Kelurahan Merah
 * Putih" and the village; where its province has another village of that name, the subdistrict too, and the kab/kota
 * where that is not enough.
 */
final class NameSuggestion {
    private NameSuggestion() {}

    static Optional<String> of(RegionTree regions, String villageCode) {
        List<Region> path = regions.path(villageCode);
        if (path.size() != 4) {
            return Optional.empty();
        }
        Region village = path.get(3);
        String plain = (village.type() == Region.Type.URBAN_WARD
                        ? "Koperasi Kelurahan Merah Putih "
                        : "Koperasi Desa Merah Putih ")
                + village.name();
        List<Region> namesakes = regions.villagesOf(path.get(0).code()).stream()
                .filter(r -> !r.code().equals(villageCode) && same(r, village))
                .toList();
        if (namesakes.isEmpty()) {
            return Optional.of(plain);
        }
        String withSubdistrict = plain + " Kecamatan " + path.get(2).name();
        boolean enough = namesakes.stream()
                .flatMap(r -> regions.path(r.code()).stream())
                .noneMatch(r -> r.level() == Region.Level.SUBDISTRICT && same(r, path.get(2)));
        Region regency = path.get(1);
        return Optional.of(
                enough
                        ? withSubdistrict
                        : withSubdistrict + (regency.type().isCity() ? " Kota " : " Kabupaten ") + regency.name());
    }

    private static boolean same(Region one, Region other) {
        return CleanText.sortName(one.name()).equals(CleanText.sortName(other.name()));
    }
}
