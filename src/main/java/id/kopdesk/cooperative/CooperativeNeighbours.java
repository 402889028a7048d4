package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.database.Database;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names and points of all cooperatives in memory, so that a record can be held against the others at every key. As of
 * the last {@link #read}; safe for several threads.
 */
public final class CooperativeNeighbours {
    /** One equal point may be chance or a shared building; from here on it looks like a filler. */
    private static final int SHARED = 2;

    private record Known(UUID id, String name) {}

    private record Index(Map<String, List<Known>> byName, Map<String, List<Known>> byPoint) {}

    private volatile Index index = new Index(Map.of(), Map.of());

    public void read(Database database) {
        Map<String, List<Known>> byName = new HashMap<>();
        Map<String, List<Known>> byPoint = new HashMap<>();
        database.read(handle -> handle.createQuery("SELECT id, name, village_code, latitude, longitude FROM cooperative"
                        + " WHERE removed_at IS NULL ORDER BY sort_name, id")
                .map((rs, context) -> {
                    Known known = new Known(rs.getObject("id", UUID.class), rs.getString("name"));
                    put(byName, name(known.name(), rs.getString("village_code")), known);
                    put(byPoint, point(rs.getBigDecimal("latitude"), rs.getBigDecimal("longitude")), known);
                    return known;
                })
                .list());
        index = new Index(byName, byPoint);
    }

    List<Finding> check(CooperativeFile file) {
        Index now = index;
        Cooperative c = file.cooperative();
        List<Finding> found = new ArrayList<>();
        if (!others(now.byName(), name(c.name(), c.villageCode()), file.id()).isEmpty()) {
            found.add(Finding.warning("name", "cooperative.name.taken").from("Juklak Menkop 1/2025"));
        }
        List<Known> here = others(now.byPoint(), point(c.latitude(), c.longitude()), file.id());
        if (here.size() >= SHARED) {
            found.add(Finding.warning(
                    "latitude",
                    "cooperative.point.shared",
                    Integer.toString(here.size()),
                    here.get(0).name()));
        }
        return found;
    }

    private static void put(Map<String, List<Known>> map, String key, Known known) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, k -> new ArrayList<>()).add(known);
        }
    }

    private static List<Known> others(Map<String, List<Known>> map, String key, UUID own) {
        return map.getOrDefault(key, List.of()).stream()
                .filter(known -> !known.id().equals(own))
                .toList();
    }

    /** Within one kab/kota; empty where there is no name or place yet. */
    private static String name(String name, String village) {
        return name.isBlank() || village.length() < 5 ? "" : village.substring(0, 5) + "/" + CleanText.sortName(name);
    }

    private static String point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null || latitude.signum() == 0 && longitude.signum() == 0
                ? ""
                : latitude.stripTrailingZeros().toPlainString() + " "
                        + longitude.stripTrailingZeros().toPlainString();
    }
}
