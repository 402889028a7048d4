package id.kopdesk.register;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Reported;
import id.kopdesk.database.Database;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Holds what the register said against what the office has, and against what the register said before. */
public final class Comparer {
    private final Database database;
    private final RegisterStore store;
    private final RegionTree regions;
    private final String area;

    /** @param regions at least the office's province */
    public Comparer(Database database, RegisterStore store, RegionTree regions, String area) {
        this.database = database;
        this.store = store;
        this.regions = regions;
        this.area = area;
    }

    /** A snapshot that was kept. */
    public Comparison of(Actor actor, Snapshot snapshot) {
        Optional<Snapshot> before = store.before(snapshot);
        return snapshot.kind() == SnapshotKind.LIST
                ? list(
                        actor,
                        snapshot,
                        store.cooperatives(actor, snapshot),
                        before.map(s -> store.cooperatives(actor, s)).orElse(List.of()))
                : statistics(
                        actor,
                        snapshot,
                        store.regions(actor, snapshot, area),
                        before.map(s -> store.regions(actor, s, area)).orElse(List.of()));
    }

    /** A file that was only read. */
    public Comparison of(Actor actor, ReadFile read) {
        Snapshot snapshot = read.snapshot();
        Optional<Snapshot> before = store.before(snapshot);
        return snapshot.kind() == SnapshotKind.LIST
                ? list(
                        actor,
                        snapshot,
                        read.cooperatives(),
                        before.map(s -> store.cooperatives(actor, s)).orElse(List.of()))
                : statistics(
                        actor,
                        snapshot,
                        read.regions(),
                        before.map(s -> store.regions(actor, s, area)).orElse(List.of()));
    }

    private Comparison list(Actor actor, Snapshot snapshot, List<CooperativeRow> rows, List<CooperativeRow> before) {
        Own own = Own.on(database, actor, snapshot.takenOn());
        return new Comparison(
                snapshot,
                new ListComparison(own, area).of(rows),
                List.of(),
                before.isEmpty() ? List.of() : moved(before, rows));
    }

    private static List<Movement> moved(List<CooperativeRow> before, List<CooperativeRow> now) {
        Map<String, CooperativeRow> then = byId(before);
        Map<String, CooperativeRow> here = byId(now);
        List<Movement> moved = new ArrayList<>();
        here.forEach((id, row) -> {
            CooperativeRow was = then.get(id);
            if (was == null) {
                moved.add(new Movement(Movement.Kind.APPEARED, row.regionCode(), id, "", row.name()));
                return;
            }
            if (!was.name().equals(row.name())) {
                moved.add(new Movement(Movement.Kind.RENAMED, row.regionCode(), id, was.name(), row.name()));
            }
            if (!was.place().equals(row.place())) {
                moved.add(new Movement(
                        Movement.Kind.RELOCATED,
                        row.regionCode(),
                        id,
                        was.place().written(),
                        row.place().written()));
            }
        });
        then.forEach((id, row) -> {
            if (!here.containsKey(id)) {
                moved.add(new Movement(Movement.Kind.VANISHED, row.regionCode(), id, row.name(), ""));
            }
        });
        return moved;
    }

    private static Map<String, CooperativeRow> byId(List<CooperativeRow> rows) {
        Map<String, CooperativeRow> byId = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.outcome() != Outcome.OUTSIDE && row.simkopdesId() != null)
                .forEach(row -> byId.putIfAbsent(String.valueOf(row.simkopdesId()), row));
        return byId;
    }

    private Comparison statistics(Actor actor, Snapshot snapshot, List<RegionRow> rows, List<RegionRow> before) {
        Map<String, Map<RegisterFigure, Reported<BigDecimal>>> ours =
                OurNumbers.on(database, actor, regions, snapshot.level(), snapshot.takenOn());
        Map<String, RegionRow> theirs = placed(rows);
        Map<String, RegionRow> then = placed(before);
        List<NumberRow> numbers = new ArrayList<>();
        List<Difference> found = new ArrayList<>();
        for (String code : codes(actor, snapshot.level(), theirs)) {
            RegionRow row = theirs.get(code);
            NumberRow both = new NumberRow(
                    code,
                    row != null,
                    ours.getOrDefault(code, Map.of()),
                    row == null ? Map.of() : row.figures(),
                    Optional.ofNullable(then.get(code)).map(RegionRow::figures).orElse(Map.of()));
            numbers.add(both);
            String name = regions.find(code).map(Region::name).orElse(code);
            if (row == null) {
                found.add(new Difference(
                        Difference.Kind.MISSING_THERE,
                        code,
                        name,
                        null,
                        null,
                        new Reported.Value<>(name),
                        new Reported.Empty<>()));
            }
            for (RegisterFigure figure : RegisterFigure.values()) {
                if (both.differs(figure)) {
                    found.add(new Difference(
                            Difference.Kind.NUMBER,
                            code,
                            name,
                            null,
                            figure,
                            text(both.ours().get(figure)),
                            text(both.theirs().get(figure))));
                }
            }
        }
        rows.stream()
                .filter(row -> undecided(row))
                .forEach(row -> found.add(new Difference(
                        row.outcome() == Outcome.UNKNOWN
                                ? Difference.Kind.UNKNOWN_PLACE
                                : row.outcome() == Outcome.DUPLICATE
                                        ? Difference.Kind.DUPLICATE
                                        : Difference.Kind.UNDECIDED,
                        row.regionCode(),
                        row.place().written(),
                        null,
                        null,
                        new Reported.Empty<>(),
                        new Reported.Value<>(row.place().written()))));
        return new Comparison(snapshot, found, numbers, List.of());
    }

    /** Doubtful rows elsewhere in the nation are no business of this office. */
    private boolean undecided(RegionRow row) {
        boolean open = row.outcome() == Outcome.DOUBTFUL
                || row.outcome() == Outcome.UNKNOWN
                || row.outcome() == Outcome.DUPLICATE;
        boolean here = row.regionCode().isEmpty()
                ? row.candidates().isEmpty()
                        || row.candidates().stream().anyMatch(code -> RegionTree.isAtOrBelow(code, area))
                : RegionTree.isAtOrBelow(row.regionCode(), area);
        return open && here;
    }

    private List<String> codes(Actor actor, Region.Level level, Map<String, RegionRow> theirs) {
        List<Region> own = regions.find(area).stream().toList();
        while (!own.isEmpty() && own.get(0).level().compareTo(level) < 0) {
            own = own.stream()
                    .flatMap(row -> regions.children(row.code()).stream())
                    .toList();
        }
        Map<String, Boolean> codes = new TreeMap<>();
        own.stream().map(Region::code).filter(actor::reaches).forEach(code -> codes.put(code, true));
        theirs.keySet().stream()
                .filter(code -> RegionTree.isAtOrBelow(code, area))
                .forEach(code -> codes.put(code, true));
        return List.copyOf(codes.keySet());
    }

    private static Map<String, RegionRow> placed(List<RegionRow> rows) {
        return rows.stream()
                .filter(row -> row.outcome() == Outcome.PLACED)
                .collect(java.util.stream.Collectors.toMap(RegionRow::regionCode, Function.identity(), (a, b) -> a));
    }

    private static Reported<String> text(@org.jspecify.annotations.Nullable Reported<BigDecimal> value) {
        return value instanceof Reported.Value<BigDecimal> number
                ? new Reported.Value<>(number.value().toPlainString())
                : new Reported.Empty<>();
    }
}
