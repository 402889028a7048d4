package id.kopdesk.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was read from the table, kept in memory for as long as its edition is the newest. */
final class RegionTrees {
    private final Map<String, RegionTree> kept = new HashMap<>();
    private @Nullable List<Region> former;
    private long edition = -1;

    synchronized RegionTree of(String area, long newest, Supplier<List<Region>> rows) {
        forgetBefore(newest);
        return kept.computeIfAbsent(area, key -> RegionTree.of(rows.get()));
    }

    synchronized List<Region> formerly(long newest, Supplier<List<Region>> rows) {
        forgetBefore(newest);
        List<Region> names = former;
        if (names == null) {
            names = rows.get();
            former = names;
        }
        return names;
    }

    private void forgetBefore(long newest) {
        if (newest != edition) {
            kept.clear();
            former = null;
            edition = newest;
        }
    }
}
