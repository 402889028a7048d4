package id.kopdesk.region;

import java.util.ArrayList;
import java.util.List;

/** One line of a region file, cut at its commas; a name that holds a comma stands in quotes. */
final class RegionLine {
    private RegionLine() {}

    static List<String> cut(String line) {
        List<String> cells = new ArrayList<>(5);
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean escaped = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (escaped) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
