package id.kopdesk.region;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The office's own region list: current codes, what they were before, and where they went. */
public final class RegionStore {
    private final Database database;
    private final RegionTrees trees = new RegionTrees();

    public RegionStore(Database database) {
        this.database = database;
    }

    /** Fills a new office with the shipped list; an office that has regions already is left as it is. */
    public void loadShipped(Actor actor) {
        actor.requireWrite("");
        if (edition() > 0) {
            return;
        }
        database.write(actor, Change.foundation(ShippedRegions.REGULATION), unit -> {
            RegionRows.insert(unit.handle(), 1, ShippedRegions::forEach);
            RegionEditions.note(
                    unit, 1, null, new RegionReceipt(ShippedRegions.REGULATION, ShippedRegions.COUNT, 0, 0, 0));
            return true;
        });
    }

    /**
     * Lays a later regulation's list over the current one, all or nothing. Provinces that the file does not name stay
     * as they are. A file that says nothing new changes nothing.
     *
     * @param file {@code code,name,level,type[,successor]}; a row with a successor ends its code
     * @param validFrom the day from which the list is in force
     * @throws id.kopdesk.base.CodedException if the file is no such list, has orphans or twins, or is older than the
     *     current list
     */
    public RegionReceipt importRegulation(Actor actor, Path file, String regulation, LocalDate validFrom) {
        actor.requireWrite("");
        RegionFile read = RegionFile.read(file);
        return new RegionChange(read, CleanText.of(regulation), validFrom).apply(database, actor);
    }

    /** What {@link #importRegulation} would change; refuses the same files and writes nothing. */
    public RegionPreview previewRegulation(Path file, String regulation, LocalDate validFrom) {
        return new RegionChange(RegionFile.read(file), CleanText.of(regulation), validFrom).preview(database);
    }

    /** The lists that were taken in, the newest first, those taken back included. */
    public List<RegionEdition> editions() {
        return database.read(RegionEditions::all);
    }

    /**
     * Takes the newest regulation back, as if it had never been laid over the list.
     *
     * @param inUse codes of regions that records lie in
     * @throws id.kopdesk.base.CodedException KD-312 when it is not the newest or the shipped one, KD-313 when records lie
     *     in a region that it brought
     */
    public RegionReceipt takeBack(Actor actor, RegionEdition edition, String reason, Set<String> inUse) {
        actor.requireWrite("");
        return database.write(
                actor, Change.batch(Change.Kind.UNDO, reason), new RegionTakeBack(edition, reason, inUse)::run);
    }

    public Optional<Region> find(String code) {
        return database.read(handle -> RegionRows.one(handle, code));
    }

    /** The regions one level below; an empty code gives the provinces. */
    public List<Region> children(String code) {
        return database.read(handle -> RegionRows.children(handle, code));
    }

    /** From the province down to the region; empty if the code is not current. */
    public List<Region> path(String code) {
        return database.read(handle -> {
            List<Region> path = new ArrayList<>();
            Optional<Region> at = RegionRows.one(handle, code);
            while (at.isPresent()) {
                path.add(0, at.get());
                at = at.get().parentCode().flatMap(parent -> RegionRows.one(handle, parent));
            }
            return List.copyOf(path);
        });
    }

    /**
     * Regions whose name is, begins with, holds or nearly is the text, best first; a former name of a code that still
     * stands counts like its name. At most so many.
     */
    public List<Region> search(String text, int limit) {
        RegionTree all = tree("");
        Set<Region> hits = new LinkedHashSet<>();
        String wanted = CleanText.sortName(text);
        List<Region> current = all.search(text, limit);
        current.stream()
                .filter(region -> CleanText.sortName(region.name()).startsWith(wanted))
                .forEach(hits::add);
        trees.formerly(edition(), () -> database.read(RegionEditions::formerNames)).stream()
                .filter(former ->
                        !wanted.isEmpty() && CleanText.sortName(former.name()).startsWith(wanted))
                .flatMap(former -> all.find(former.code()).stream())
                .forEach(hits::add);
        hits.addAll(current);
        return hits.stream().limit(limit).toList();
    }

    /** How many current regions there are of each level. */
    public Map<Region.Level, Long> countByLevel() {
        Map<Region.Level, Long> counts = new EnumMap<>(Region.Level.class);
        database.read(handle -> handle.createQuery("SELECT type, COUNT(*) AS found FROM region GROUP BY type")
                        .map((row, context) -> Map.entry(
                                Region.Type.valueOf(row.getString("type")).level(), row.getLong("found")))
                        .list())
                .forEach(entry -> counts.merge(entry.getKey(), entry.getValue(), Long::sum));
        return counts;
    }

    /** Everything a code has meant, the oldest first; empty if there never was such a code. */
    public List<RegionHistory> history(String code) {
        return database.read(handle -> RegionEditions.history(handle, code));
    }

    /** The current code for one that may have vanished: itself, or the last of its successors. */
    public Optional<String> currentCode(String code) {
        return database.read(handle -> RegionEditions.currentCode(handle, code));
    }

    /** The current regions of an area (its code, or empty for all), in memory; read again after an import only. */
    public RegionTree tree(String area) {
        return trees.of(area, edition(), () -> database.read(handle -> RegionRows.current(handle, area)));
    }

    /** The number of the newest edition; 0 while the office has no regions. */
    public long edition() {
        return database.read(RegionEditions::newest);
    }
}
