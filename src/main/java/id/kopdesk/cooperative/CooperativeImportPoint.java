package id.kopdesk.cooperative;

import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row's coordinates, in decimal degrees. Only a point inside 95–141.1° E, 11.1° S–6.3° N is taken; one that is
 * swapped or has its sign turned is named, not mended: the list's keeper must mend it.
 *
 * @param point latitude and longitude, or nothing
 */
record CooperativeImportPoint(List<BigDecimal> point, List<Finding> findings) {
    private static final int DECIMALS = 7;
    /** Provinces that lie wholly south of the equator, by code. */
    private static final Set<String> SOUTHERN = Set.of(
            "17", "18", "19", "31", "32", "33", "34", "35", "36", "51", "52", "53", "63", "73", "74", "76", "93", "94",
            "95");

    static CooperativeImportPoint none(Finding... findings) {
        return new CooperativeImportPoint(List.of(), List.of(findings));
    }

    /** @param province code of the province the row lies in, or empty where not known */
    static CooperativeImportPoint of(Optional<BigDecimal> latitude, Optional<BigDecimal> longitude, String province) {
        BigDecimal lat = latitude.orElse(BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.HALF_UP);
        BigDecimal lon = longitude.orElse(BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.HALF_UP);
        if (lat.signum() == 0 && lon.signum() == 0) {
            return none();
        }
        double a = lat.doubleValue();
        double o = lon.doubleValue();
        String shown = lat.stripTrailingZeros().toPlainString() + "; "
                + lon.stripTrailingZeros().toPlainString();
        if (PointRules.inside(a, o)) {
            return a > 0 && SOUTHERN.contains(province)
                    ? none(Finding.warning("latitude", "cooperative.import.point.sign", shown))
                    : new CooperativeImportPoint(List.of(lat, lon), List.of());
        }
        if (PointRules.inside(o, a) || PointRules.inside(-o, a)) {
            return none(Finding.warning("latitude", "cooperative.import.point.swapped", shown));
        }
        if (PointRules.inside(-a, o) || PointRules.inside(a, -o) || PointRules.inside(-a, -o)) {
            return none(Finding.warning("latitude", "cooperative.import.point.sign", shown));
        }
        return none(Finding.warning("latitude", "cooperative.import.point.outside", shown));
    }
}
