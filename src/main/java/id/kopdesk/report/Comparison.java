package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two copies of a report held against each other, area by area and number by number: months, revisions of a month, or a
 * frozen month and what is known now.
 *
 * @param differences by area, then in the order of the measures; equal numbers over differing records stand here too
 */
public record Comparison(MonthlyReport before, MonthlyReport after, List<Difference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** @param level kab/kota or finer */
    public static Comparison of(MonthlyReport before, MonthlyReport after, Level level) {
        List<Difference> found = new ArrayList<>();
        Map<String, Measure> measures = new LinkedHashMap<>();
        before.facts().measures().forEach(m -> measures.put(m.key(), m));
        after.facts().measures().forEach(m -> measures.put(m.key(), m));
        Map<String, Pairs> areas = new TreeMap<>();
        before.facts().rows().forEach(row -> pairs(areas, row, level).before.put(row.id(), row));
        after.facts().rows().forEach(row -> pairs(areas, row, level).after.put(row.id(), row));
        areas.forEach((area, pairs) -> measures.keySet()
                .forEach(key -> pairs.differing(
                                area, key, before.facts().at(key), after.facts().at(key))
                        .ifPresent(found::add)));
        return new Comparison(before, after, found);
    }

    private static Pairs pairs(Map<String, Pairs> areas, FactRow row, Level level) {
        return areas.computeIfAbsent(area(row, level), code -> new Pairs());
    }

    private static String area(FactRow row, Level level) {
        int length = switch (level) {
            case REGENCY -> 5;
            case SUBDISTRICT -> 8;
            case VILLAGE, COOPERATIVE -> 13;
        };
        String village = row.village();
        String code = village.substring(0, Math.min(length, village.length()));
        return level == Level.COOPERATIVE ? code + "/" + row.id() : code;
    }

    /** The measure's difference over all areas. */
    public Difference total(String measure) {
        List<Difference> own =
                differences.stream().filter(d -> d.measure().equals(measure)).toList();
        return new Difference(
                "",
                measure,
                before.facts().total(measure),
                after.facts().total(measure),
                own.stream().flatMap(d -> d.records().stream()).toList());
    }

    /** Measures that differ somewhere, in their order. */
    public List<Measure> measures() {
        Map<String, Measure> all = new LinkedHashMap<>();
        before.facts().measures().forEach(m -> all.put(m.key(), m));
        after.facts().measures().forEach(m -> all.put(m.key(), m));
        return all.values().stream()
                .filter(m -> differences.stream().anyMatch(d -> d.measure().equals(m.key())))
                .toList();
    }

    /** The rows of one area in both copies. */
    private static final class Pairs {
        private final Map<UUID, FactRow> before = new LinkedHashMap<>();
        private final Map<UUID, FactRow> after = new LinkedHashMap<>();

        java.util.Optional<Difference> differing(String area, String key, int atBefore, int atAfter) {
            Map<UUID, FactRow> all = new LinkedHashMap<>(before);
            after.forEach(all::putIfAbsent);
            List<Difference.Record> records = new ArrayList<>();
            long sumBefore = 0;
            long sumAfter = 0;
            for (FactRow row : all.values()) {
                Value old = value(before.get(row.id()), atBefore);
                Value now = value(after.get(row.id()), atAfter);
                sumBefore += old instanceof Value.Whole whole ? whole.number() : 0;
                sumAfter += now instanceof Value.Whole whole ? whole.number() : 0;
                if (!same(old, now)) {
                    records.add(new Difference.Record(row.id(), row.name(), old, now));
                }
            }
            return records.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(new Difference(area, key, sumBefore, sumAfter, records));
        }

        /** A zero and a record that does not stand at all add the same nothing. */
        private static boolean same(Value old, Value now) {
            return old.equals(now) || nothing(old) && nothing(now);
        }

        private static boolean nothing(Value value) {
            return value instanceof Value.Empty || value.equals(Value.of(0));
        }

        private static Value value(@Nullable FactRow row, int at) {
            return row == null || at < 0 ? new Value.Empty() : row.values().get(at);
        }
    }
}
