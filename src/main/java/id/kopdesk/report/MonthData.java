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

/**
 * Everything that the month's sheets are made of, read once.
 *
 * @param standing cooperatives that stand in the counts of the day, by kab/kota in the order of codes
 */
record MonthData(RegionTree tree, List<Region> regencies, Map<String, List<CooperativeFile>> standing, LocalDate day) {

    static MonthData read(
            Database database, Actor actor, RegionTree tree, List<Region> regencies, LocalDate day, Progress progress) {
        Map<String, List<CooperativeFile>> standing = new LinkedHashMap<>();
        int done = 0;
        for (Region regency : regencies) {
            progress.check();
            progress.at("report.progress.reading", done++, regencies.size());
            List<CooperativeFile> files = database.read(handle -> CooperativeArchive.inRegency(handle, regency.code()));
            standing.put(
                    regency.code(),
                    files.stream()
                            .filter(f -> AsOf.stands(f, day)
                                    && actor.reaches(f.cooperative().villageCode()))
                            .toList());
        }
        return new MonthData(tree, regencies, standing, day);
    }

    List<CooperativeFile> all() {
        List<CooperativeFile> all = new ArrayList<>();
        standing.values().forEach(all::addAll);
        return all;
    }

    String name(String code) {
        return tree.find(code).map(Region::name).orElse(code);
    }
}
