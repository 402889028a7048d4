package id.kopdesk.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Regions held in memory: one province, several, or the nation (about 15 MB). Immutable; safe for any thread.
 * Children stand in the order of their codes.
 */
public final class RegionTree {
    private static final int NONE = -1;

    private final Region[] regions;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final List<Region> provinces;
    private final RegionSearch search;

    private RegionTree(Region[] regions, int[] firstChild, int[] nextSibling, List<Region> roots) {
        this.regions = regions;
        this.firstChild = firstChild;
        this.nextSibling = nextSibling;
        this.provinces = roots;
        this.search = new RegionSearch(regions);
    }

    /**
     * Builds a tree of these regions, in any order.
     *
     * @throws IllegalArgumentException if two have one code, or one below a province lacks its parent
     */
    public static RegionTree of(Collection<Region> all) {
        Region[] sorted = all.toArray(Region[]::new);
        Arrays.sort(sorted, Comparator.comparing(Region::code));
        int[] first = filled(sorted.length);
        int[] next = filled(sorted.length);
        int[] last = filled(sorted.length);
        int[] path = filled(Region.Level.values().length);
        List<Region> roots = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++) {
            Region region = sorted[i];
            if (i > 0 && sorted[i - 1].code().equals(region.code())) {
                throw new IllegalArgumentException("region code twice: " + region.code());
            }
            int depth = region.level().ordinal();
            path[depth] = i;
            if (depth == 0) {
                roots.add(region);
                continue;
            }
            int parent = path[depth - 1];
            if (parent == NONE || !region.code().startsWith(sorted[parent].code() + ".")) {
                throw new IllegalArgumentException("region without its parent: " + region.code());
            }
            if (last[parent] == NONE) {
                first[parent] = i;
            } else {
                next[last[parent]] = i;
            }
            last[parent] = i;
        }
        return new RegionTree(sorted, first, next, List.copyOf(roots));
    }

    /** The tree of the shipped list: the provinces named by their codes, or the nation if none is named. */
    public static RegionTree shipped(String... provinceCodes) {
        List<String> wanted = List.of(provinceCodes);
        List<Region> chosen = new ArrayList<>();
        ShippedRegions.forEach(region -> {
            if (wanted.isEmpty() || wanted.contains(region.code().substring(0, 2))) {
                chosen.add(region);
            }
        });
        return of(chosen);
    }

    public int size() {
        return regions.length;
    }

    public List<Region> provinces() {
        return provinces;
    }

    public Optional<Region> find(String code) {
        int at = indexOf(code);
        return at < 0 ? Optional.empty() : Optional.of(regions[at]);
    }

    /** The regions one level below; an empty code gives the provinces, an unknown code nothing. */
    public List<Region> children(String code) {
        if (code.isEmpty()) {
            return provinces;
        }
        int at = indexOf(code);
        if (at < 0) {
            return List.of();
        }
        List<Region> children = new ArrayList<>();
        for (int child = firstChild[at]; child != NONE; child = nextSibling[child]) {
            children.add(regions[child]);
        }
        return Collections.unmodifiableList(children);
    }

    /** From the province down to the region itself; empty if the code is unknown. */
    public List<Region> path(String code) {
        List<Region> path = new ArrayList<>(4);
        if (indexOf(code) >= 0) {
            for (int dot = code.indexOf('.'); dot > 0; dot = code.indexOf('.', dot + 1)) {
                find(code.substring(0, dot)).ifPresent(path::add);
            }
            find(code).ifPresent(path::add);
        }
        return path;
    }

    /** Every desa and kelurahan at or below this code; an empty code gives all. */
    public List<Region> villagesOf(String code) {
        List<Region> villages = new ArrayList<>();
        int at = code.isEmpty() ? 0 : indexOf(code);
        for (int i = at; i >= 0 && i < regions.length && isAtOrBelow(regions[i].code(), code); i++) {
            if (regions[i].level() == Region.Level.VILLAGE) {
                villages.add(regions[i]);
            }
        }
        return villages;
    }

    /** Regions whose name is, begins with, holds or nearly is the text; best first, wider levels before narrower. */
    public List<Region> search(String text, int limit) {
        return search.find(text, limit);
    }

    /** Whether a code is the area itself or lies in it; every code lies in the empty area. */
    public static boolean isAtOrBelow(String code, String area) {
        return area.isEmpty()
                || (code.startsWith(area) && (code.length() == area.length() || code.charAt(area.length()) == '.'));
    }

    private int indexOf(String code) {
        int low = 0;
        int high = regions.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = regions[middle].code().compareTo(code);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    private static int[] filled(int size) {
        int[] cells = new int[size];
        Arrays.fill(cells, NONE);
        return cells;
    }
}
