package id.kopdesk.register;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.intake.ListFile;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a file of SIMKOPDES: what it is, where each row lies, which of ours it is, and what is wrong with it. */
public final class RegisterReader {
    private final Database database;
    private final RegionMatcher matcher;
    private final String area;

    /**
     * @param regions the nation, for a file may hold all of it
     * @param area code of the office's province or kab/kota
     */
    public RegisterReader(Database database, RegionTree regions, String area) {
        this.database = database;
        this.matcher = new RegionMatcher(regions);
        this.area = area;
    }

    /**
     * @param takenOn the day of which the figures are
     * @throws CodedException when the file cannot be read, or is none of the register's
     */
    public ReadFile read(Actor actor, Path file, LocalDate takenOn, Progress progress) {
        ListFile list;
        boolean figures;
        try {
            list = ListFile.read(file, Shapes.STATISTICS, source -> Map.of(), progress);
            figures = true;
        } catch (CodedException e) {
            if (!e.code().equals("KD-610")) {
                throw e;
            }
            list = ListFile.read(file, Shapes.LIST, source -> Map.of(), progress);
            figures = false;
        }
        progress.check();
        progress.at("register.progress.match", 0, 0);
        return figures ? statistics(list, takenOn) : cooperatives(actor, list, takenOn, progress);
    }

    private ReadFile statistics(ListFile list, LocalDate takenOn) {
        List<RegionRow> rows = new StatisticsRows(matcher, RegisterStore.decided(database)).read(list, takenOn);
        Region.Level level = level(list);
        Set<String> found = new HashSet<>();
        rows.stream().filter(row -> row.outcome() == Outcome.PLACED).forEach(row -> found.add(row.regionCode()));
        return new ReadFile(
                snapshot(
                        list,
                        SnapshotKind.STATISTICS,
                        takenOn,
                        level,
                        count(rows.stream().map(RegionRow::outcome).toList()),
                        remarks(rows.stream().map(RegionRow::findings).toList()),
                        missing(level, found)),
                List.of(),
                rows);
    }

    private ReadFile cooperatives(Actor actor, ListFile list, LocalDate takenOn, Progress progress) {
        Own own = Own.on(database, actor, takenOn);
        List<CooperativeRow> rows = new CooperativeRows(matcher, own, area).read(list, takenOn, progress);
        Set<String> found = new HashSet<>();
        rows.stream()
                .filter(row -> row.regionCode().length() >= 5)
                .forEach(row -> found.add(row.regionCode().substring(0, 5)));
        return new ReadFile(
                snapshot(
                        list,
                        SnapshotKind.LIST,
                        takenOn,
                        Region.Level.VILLAGE,
                        count(rows.stream().map(CooperativeRow::outcome).toList()),
                        remarks(rows.stream().map(CooperativeRow::findings).toList()),
                        missing(Region.Level.REGENCY, found)),
                rows,
                List.of());
    }

    private static Snapshot snapshot(
            ListFile list,
            SnapshotKind kind,
            LocalDate takenOn,
            Region.Level level,
            Map<Outcome, Integer> outcomes,
            Map<String, Integer> remarks,
            List<String> missing) {
        Receipt receipt = new Receipt(
                list.lines().titles(),
                list.lines().headings(),
                list.lines().blanks(),
                list.lines().totals(),
                list.rows().size(),
                list.lines().hidden(),
                outcomes,
                remarks,
                list.unknown(),
                missing);
        return new Snapshot(
                Ids.next(),
                kind,
                takenOn,
                list.origin(takenOn).fileName(),
                list.origin(takenOn).hash(),
                level,
                receipt);
    }

    private static Region.Level level(ListFile list) {
        Set<String> columns = new HashSet<>(list.columns().values());
        if (columns.contains(Shapes.VILLAGE)) {
            return Region.Level.VILLAGE;
        }
        if (columns.contains(Shapes.SUBDISTRICT)) {
            return Region.Level.SUBDISTRICT;
        }
        return columns.contains(Shapes.REGENCY) ? Region.Level.REGENCY : Region.Level.PROVINCE;
    }

    /** Regions of the office's area at the file's level that no row is of. */
    private List<String> missing(Region.Level level, Set<String> found) {
        RegionTree tree = matcher.tree();
        List<Region> rows = tree.find(area).stream().toList();
        while (!rows.isEmpty() && rows.get(0).level().compareTo(level) < 0) {
            rows = rows.stream()
                    .flatMap(row -> tree.children(row.code()).stream())
                    .toList();
        }
        return rows.stream()
                .map(Region::code)
                .filter(code -> !found.contains(code))
                .toList();
    }

    private static Map<Outcome, Integer> count(List<Outcome> outcomes) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> remarks(List<List<Finding>> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(findings ->
                findings.stream().map(Finding::key).distinct().forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }
}
