package id.kopdesk.report;

import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.oversight.PotentialKind;
import id.kopdesk.database.Values;
import id.kopdesk.workbook.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the villages of the cooperatives' seats can sell, and which cooperatives have an outlet for it. */
final class PotentialFacts implements FactSource {
    static final String PREFIX = "potensi.";
    static final String VILLAGES = "potensi.desa";
    static final String NOTED = "potensi.tercatat";
    static final String MATCHED = "potensi.gerai";

    private static final String COUNTS = "p.removed_at IS NULL AND p.as_of <= :day";

    private record Noted(PotentialKind kind, @Nullable OutletKind outlet) {}

    /** How a kind of livelihood is called; empty for the other measures of this topic. */
    static String heading(String key, Texts texts) {
        String kind = key.substring(PREFIX.length());
        return kind.chars().allMatch(c -> c == '_' || Character.isUpperCase(c))
                ? texts.get("report.potential.kind." + kind)
                : texts.get("report.measure." + key);
    }

    @Override
    public List<Measure> measures() {
        List<Measure> all =
                new ArrayList<>(List.of(Measure.count(VILLAGES), Measure.count(NOTED), Measure.count(MATCHED)));
        for (PotentialKind kind : PotentialKind.values()) {
            all.add(Measure.count(PREFIX + kind));
        }
        return all;
    }

    /** A village with more than one cooperative is counted at the first of them, so that it stands once in a sum. */
    @Override
    public List<List<Value>> count(Handle handle, List<CooperativeFile> files, LocalDate day) {
        Map<String, List<Noted>> noted = new HashMap<>();
        SqlFacts.bound(handle, "SELECT p.village_code, p.kind, p.outlet FROM potential p WHERE " + COUNTS, day)
                .map((rs, context) -> noted.computeIfAbsent(rs.getString("village_code"), v -> new ArrayList<>())
                        .add(new Noted(
                                Values.choice(rs, "kind", PotentialKind.class),
                                Values.maybe(rs, "outlet", OutletKind.class))))
                .list();
        Set<String> counted = new HashSet<>();
        List<List<Value>> all = new ArrayList<>();
        for (CooperativeFile file : files) {
            String village = file.cooperative().villageCode();
            List<Noted> of = noted.getOrDefault(village, List.of());
            all.add(values(file, of, !of.isEmpty() && counted.add(village), day));
        }
        return all;
    }

    private static List<Value> values(CooperativeFile file, List<Noted> of, boolean first, LocalDate day) {
        Set<PotentialKind> kinds = EnumSet.noneOf(PotentialKind.class);
        if (first) {
            of.forEach(noted -> kinds.add(noted.kind()));
        }
        List<OutletKind> open = of.isEmpty() ? List.of() : RegisterFacts.openOutlets(file, day);
        List<Value> values = new ArrayList<>();
        values.add(Value.of(first ? 1 : 0));
        values.add(Value.of(first ? of.size() : 0));
        values.add(Value.of(of.stream().anyMatch(noted -> open.contains(noted.outlet())) ? 1 : 0));
        for (PotentialKind kind : PotentialKind.values()) {
            values.add(Value.of(kinds.contains(kind) ? 1 : 0));
        }
        return values;
    }

    static RecountQuery recount(String key) {
        String from = "potential p JOIN cooperative c ON c.village_code = p.village_code";
        return switch (key) {
            case VILLAGES -> RecountQuery.of("COUNT(DISTINCT p.village_code)", from, COUNTS);
            case NOTED -> RecountQuery.of("COUNT(DISTINCT p.id)", from, COUNTS);
            case MATCHED ->
                RecountQuery.of(
                        "COUNT(DISTINCT c.id)",
                        from + " JOIN outlet g ON g.cooperative_id = c.id AND g.kind = p.outlet",
                        COUNTS + " AND " + RecountMeasures.OPEN);
            default ->
                RecountQuery.of(
                        "COUNT(DISTINCT CASE WHEN p.kind = '" + key.substring(PREFIX.length())
                                + "' THEN p.village_code END)",
                        from,
                        COUNTS);
        };
    }
}
