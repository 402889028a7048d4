package id.kopdesk.cooperative;

import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coordinates inside Indonesia (95–141.1° E, 11.1° S–6.3° N), and the usual slips by name. */
public final class PointRules {
    private PointRules() {}

    public static void check(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude, List<Finding> found) {
        if (latitude == null && longitude == null) {
            return;
        }
        if (latitude == null || longitude == null) {
            found.add(Finding.error("latitude", "cooperative.point.half"));
            return;
        }
        double lat = latitude.doubleValue();
        double lon = longitude.doubleValue();
        if (lat == 0 && lon == 0) {
            found.add(Finding.error("latitude", "cooperative.point.zero"));
        } else if (!inside(lat, lon)) {
            String key = inside(lon, lat)
                    ? "cooperative.point.swapped"
                    : inside(-lat, lon) || inside(lat, -lon) || inside(-lat, -lon)
                            ? "cooperative.point.sign"
                            : "cooperative.point.outside";
            found.add(Finding.error("latitude", key, latitude.toPlainString(), longitude.toPlainString()));
        }
    }

    public static boolean inside(double latitude, double longitude) {
        return latitude >= -11.1 && latitude <= 6.3 && longitude >= 95 && longitude <= 141.1;
    }
}
