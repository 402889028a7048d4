package id.kopdesk.ui.cooperative;

import id.kopdesk.region.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the tile of each region stands: laid by hand for Kalimantan Selatan, row by row elsewhere. */
final class TileGrid {
    /**
     * @param column from the west
     * @param row from the north
     */
    record Cell(int column, int row) {}

    /** Each beside those that it borders on, as far as a grid allows. */
    private static final Map<String, Cell> KALSEL = Map.ofEntries(
            Map.entry("63.09", new Cell(2, 0)),
            Map.entry("63.08", new Cell(1, 1)),
            Map.entry("63.11", new Cell(2, 1)),
            Map.entry("63.06", new Cell(1, 2)),
            Map.entry("63.07", new Cell(2, 2)),
            Map.entry("63.02", new Cell(3, 2)),
            Map.entry("63.04", new Cell(0, 3)),
            Map.entry("63.05", new Cell(1, 3)),
            Map.entry("63.03", new Cell(2, 3)),
            Map.entry("63.10", new Cell(3, 3)),
            Map.entry("63.71", new Cell(0, 4)),
            Map.entry("63.72", new Cell(1, 4)),
            Map.entry("63.01", new Cell(2, 4)));

    private TileGrid() {}

    static Map<String, Cell> of(List<Region> regions) {
        boolean laid = regions.stream().allMatch(region -> KALSEL.containsKey(region.code()));
        Map<String, Cell> cells = new LinkedHashMap<>();
        int columns = (int) Math.ceil(Math.sqrt(regions.size() * 1.25));
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            cells.put(region.code(), laid ? KALSEL.get(region.code()) : new Cell(i % columns, i / columns));
        }
        return cells;
    }
}
