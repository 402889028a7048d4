package id.kopdesk.ui.shell;

import id.kopdesk.ui.SearchSource.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The results of all sources so far, in the order of the sources, as lines of one list. */
final class SearchResults {
    /** One line: a group's heading, or a hit of it. */
    sealed interface Line {
        record Heading(String text) implements Line {}

        record Found(Hit hit) implements Line {}
    }

    private final Map<String, List<Hit>> groups = new LinkedHashMap<>();
    private int waiting;

    SearchResults(List<String> headings) {
        headings.forEach(h -> groups.put(h, List.of()));
        waiting = headings.size();
    }

    void put(String heading, List<Hit> hits) {
        groups.put(heading, List.copyOf(hits));
        waiting--;
    }

    boolean complete() {
        return waiting == 0;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        groups.forEach((heading, hits) -> {
            if (!hits.isEmpty()) {
                lines.add(new Line.Heading(heading));
                hits.forEach(hit -> lines.add(new Line.Found(hit)));
            }
        });
        return lines;
    }

    /** The next line on which one can stand, from {@code at} in that direction; -1 when there is none. */
    static int next(List<Line> lines, int at, int by) {
        for (int i = at + by; i >= 0 && i < lines.size(); i += by) {
            if (lines.get(i) instanceof Line.Found) {
                return i;
            }
        }
        return at >= 0 && at < lines.size() && lines.get(at) instanceof Line.Found ? at : -1;
    }
}
