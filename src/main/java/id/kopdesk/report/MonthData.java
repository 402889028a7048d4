package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.AsOf;
import id.kopdesk.cooperative.CooperativeArchive;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.database.Database;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that the month's sheets are made of, read once.
 *
 * @param standing cooperatives that stand in the counts of the day, by kab/kota in the order of codes
 * @param reachingIn those seated outside these kab/kota that cover a village in them; counted where they have their seat
 */
record MonthData(
        RegionTree tree,
        List<Region> regencies,
        Map<String, List<CooperativeFile>> standing,
        List<CooperativeFile> reachingIn,
        LocalDate day) {

    static MonthData read(
            Database database, Actor actor, RegionTree tree, List<Region> regencies, LocalDate day, Progress progress) {
        Map<String, List<CooperativeFile>> standing = new LinkedHashMap<>();
        Map<UUID, CooperativeFile> reachingIn = new LinkedHashMap<>();
        int done = 0;
        for (Region regency : regencies) {
            progress.check();
            progress.at("report.progress.reading", done++, regencies.size());
            // Whom the person does not reach may still serve a village that the person does.
            List<CooperativeFile> files = database.read(handle -> CooperativeArchive.inRegency(handle, regency.code()));
            standing.put(
                    regency.code(),
                    files.stream()
                            .filter(f -> AsOf.stands(f, day)
                                    && actor.reaches(f.cooperative().villageCode()))
                            .toList());
            Stream.concat(
                            files.stream(),
                            database.read(handle -> CooperativeArchive.reachingInto(handle, regency.code())).stream())
                    .filter(f -> AsOf.stands(f, day))
                    .forEach(f -> reachingIn.put(f.id(), f));
        }
        standing.values().forEach(files -> files.forEach(f -> reachingIn.remove(f.id())));
        return new MonthData(tree, regencies, standing, List.copyOf(reachingIn.values()), day);
    }

    List<CooperativeFile> all() {
        List<CooperativeFile> all = new ArrayList<>();
        standing.values().forEach(all::addAll);
        return all;
    }

    /** Every cooperative that may serve a village of these kab/kota. */
    Stream<CooperativeFile> serving() {
        return Stream.concat(all().stream(), reachingIn.stream());
    }

    String name(String code) {
        return tree.find(code).map(Region::name).orElse(code);
    }
}
