package id.kopdesk.register;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.PointRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Points that lie far from all others of their kab/kota. A latitude with the wrong sign may well lie inside Indonesia,
 * which reaches from 6° north to 11° south; only its neighbours betray it.
 */
final class Points {
    /** Degrees; the widest kab/kota reaches about three, a wrong sign in Kalimantan Selatan moves by five or more. */
    private static final double FAR = 2.5;

    private static final double NEAR = 1.5;
    private static final int LEAST = 5;

    private final List<CooperativeRow> rows;
    private final Map<String, List<double[]>> byRegency = new HashMap<>();

    Points(List<CooperativeRow> rows) {
        this.rows = rows;
        rows.forEach(row -> {
            double[] point = point(row);
            if (point != null && row.regionCode().length() >= 5) {
                byRegency
                        .computeIfAbsent(row.regionCode().substring(0, 5), key -> new ArrayList<>())
                        .add(point);
            }
        });
    }

    List<CooperativeRow> checked() {
        Map<String, double[]> middles = new HashMap<>();
        byRegency.forEach((code, points) -> {
            if (points.size() >= LEAST) {
                middles.put(code, new double[] {median(points, 0), median(points, 1)});
            }
        });
        return rows.stream().map(row -> checked(row, middles)).toList();
    }

    private static CooperativeRow checked(CooperativeRow row, Map<String, double[]> middles) {
        double[] point = point(row);
        double[] middle = row.regionCode().length() < 5
                ? null
                : middles.get(row.regionCode().substring(0, 5));
        if (point == null || middle == null || near(point[0], point[1], middle, FAR)) {
            return row;
        }
        boolean flipped = near(-point[0], point[1], middle, NEAR) || near(point[0], -point[1], middle, NEAR);
        Finding finding =
                Finding.warning("latitude", flipped ? "register.point.sign" : "register.point.far", point[0], point[1]);
        return row.as(row.outcome(), row.regionCode(), row.cooperative(), List.of(finding));
    }

    private static double @Nullable [] point(CooperativeRow row) {
        BigDecimal latitude = row.latitude();
        BigDecimal longitude = row.longitude();
        if (latitude == null || longitude == null) {
            return null;
        }
        double north = latitude.doubleValue();
        double east = longitude.doubleValue();
        boolean nowhere = north == 0 && east == 0;
        return nowhere || !PointRules.inside(north, east) ? null : new double[] {north, east};
    }

    private static boolean near(double north, double east, double[] middle, double degrees) {
        return Math.abs(north - middle[0]) <= degrees && Math.abs(east - middle[1]) <= degrees;
    }

    private static double median(List<double[]> points, int axis) {
        double[] sorted =
                points.stream().mapToDouble(point -> point[axis]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
