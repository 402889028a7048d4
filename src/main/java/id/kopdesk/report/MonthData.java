package id.kopdesk.report;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that the month's sheets are made of, read once.
 *
 * @param standing cooperatives that stand in the counts of the day, by kab/kota in the order of codes
 * @param reachingIn those seated outside these kab/kota that cover a village in them; counted where they have their seat
 */
record MonthData(
        Places places, Map<String, List<CooperativeFile>> standing, List<CooperativeFile> reachingIn, LocalDate day) {

    List<CooperativeFile> all() {
        List<CooperativeFile> all = new ArrayList<>();
        standing.values().forEach(all::addAll);
        return all;
    }

    /** Every cooperative that may serve a village of these kab/kota. */
    Stream<CooperativeFile> serving() {
        return Stream.concat(all().stream(), reachingIn.stream());
    }

    List<Region> regencies() {
        return places.regencies();
    }

    RegionTree tree() {
        return places.tree();
    }

    String name(String code) {
        return places.name(code);
    }
}
