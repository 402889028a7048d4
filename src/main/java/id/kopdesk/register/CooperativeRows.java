package id.kopdesk.register;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.PointRules;
import id.kopdesk.cooperative.VillageFromName;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ListFile;
import id.kopdesk.intake.ListRow;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.RegionMatcher;
import id.kopdesk.region.RegionTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the register's cooperative list, each held against our own. */
final class CooperativeRows {
    private final RegionMatcher matcher;
    private final VillageFromName names;
    private final Own own;
    private final String area;
    private final Map<String, Integer> seenIds = new HashMap<>();
    private final Map<String, Integer> seenNames = new HashMap<>();
    private final Map<UUID, Integer> claimed = new HashMap<>();

    CooperativeRows(RegionMatcher matcher, Own own, String area) {
        this.matcher = matcher;
        this.names = new VillageFromName(matcher);
        this.own = own;
        this.area = area;
    }

    List<CooperativeRow> read(ListFile list, LocalDate today, Progress progress) {
        List<CooperativeRow> rows = new ArrayList<>();
        int done = 0;
        for (ListRow line : list.rows()) {
            if (++done % 200 == 0) {
                progress.check();
                progress.at("register.progress.match", done, list.rows().size());
            }
            rows.add(row(line, new Fields(line.cells(), Set.of(), today)));
        }
        return new Points(rows).checked();
    }

    private CooperativeRow row(ListRow line, Fields fields) {
        String id = fields.identifier(Shapes.ID).orElse(null);
        String name = CleanText.of(fields.text(Shapes.NAME));
        Place place = StatisticsRows.place(fields);
        BigDecimal latitude = fields.measure(Shapes.LATITUDE).orElse(null);
        BigDecimal longitude = fields.measure(Shapes.LONGITUDE).orElse(null);
        List<Finding> findings = new ArrayList<>(fields.findings());
        PointRules.check(latitude, longitude, findings);
        CooperativeRow row = new CooperativeRow(
                Ids.next(),
                0,
                line.row(),
                id,
                name,
                place,
                latitude,
                longitude,
                "",
                null,
                Outcome.UNKNOWN,
                List.of(),
                findings);
        return duplicate(row).orElseGet(() -> match(row));
    }

    private Optional<CooperativeRow> duplicate(CooperativeRow row) {
        String key = CleanText.sortName(row.name() + " " + row.place().written());
        Integer first = row.simkopdesId() == null ? null : seenIds.putIfAbsent(row.simkopdesId(), row.row());
        Integer named = seenNames.putIfAbsent(key, row.row());
        if (first != null) {
            return Optional.of(twice(row, "register.duplicate.id", first));
        }
        return named == null ? Optional.empty() : Optional.of(twice(row, "register.duplicate.name", named));
    }

    private static CooperativeRow twice(CooperativeRow row, String key, int first) {
        return row.as(Outcome.DUPLICATE, "", null, List.of(Finding.warning("", key, first)));
    }

    private CooperativeRow match(CooperativeRow row) {
        RegionMatch match = row.place().village().isBlank()
                ? names.find(row.name(), row.place().clue())
                : matcher.match(row.place().clue());
        String code = match.taken().orElse("");
        List<Finding> findings = new ArrayList<>(match.findings());
        Optional<Own.Entry> known = own.byRegisterId(row.simkopdesId());
        if (known.isPresent()) {
            Own.Entry ours = known.orElseThrow();
            if (!code.isEmpty() && !ours.villages().contains(code)) {
                findings.add(Finding.warning("village", "register.place.differs", ours.villageCode(), code));
            }
            return claim(row, code.isEmpty() ? ours.villageCode() : code, ours.id(), findings);
        }
        if (code.isEmpty()) {
            List<String> candidates =
                    match.candidates().stream().map(RegionMatch.Candidate::code).toList();
            Outcome outcome = candidates.isEmpty() ? Outcome.UNKNOWN : Outcome.DOUBTFUL;
            boolean outside =
                    !candidates.isEmpty() && candidates.stream().noneMatch(one -> RegionTree.isAtOrBelow(one, area));
            return with(row, candidates).as(outside ? Outcome.OUTSIDE : outcome, deepest(row), null, findings);
        }
        if (!RegionTree.isAtOrBelow(code, area)) {
            return row.as(Outcome.OUTSIDE, code, null, findings);
        }
        Optional<Own.Entry> ours = own.at(code, row.name());
        if (ours.isPresent()) {
            return claim(row, code, ours.orElseThrow().id(), findings);
        }
        if (own.at(code).isEmpty()) {
            return row.as(Outcome.NOT_OURS, code, null, findings);
        }
        findings.add(Finding.warning("name", "register.several", own.at(code).size()));
        return with(row, List.of(code)).as(Outcome.DOUBTFUL, code, null, findings);
    }

    /** How deep the parents could be told, so that a doubtful row still stands under its kab/kota. */
    private String deepest(CooperativeRow row) {
        return matcher.match(row.place().clue().parents()).taken().orElse("");
    }

    /** One of ours is one of theirs: a second row that means the same is a duplicate. */
    private CooperativeRow claim(CooperativeRow row, String code, UUID ours, List<Finding> findings) {
        Integer first = claimed.putIfAbsent(ours, row.row());
        if (first == null) {
            return row.as(Outcome.OURS, code, ours, findings);
        }
        findings.add(Finding.warning("", "register.duplicate.ours", first));
        return row.as(Outcome.DUPLICATE, code, ours, findings);
    }

    private static CooperativeRow with(CooperativeRow row, List<String> candidates) {
        return new CooperativeRow(
                row.id(),
                row.version(),
                row.row(),
                row.simkopdesId(),
                row.name(),
                row.place(),
                row.latitude(),
                row.longitude(),
                row.regionCode(),
                row.cooperative(),
                row.outcome(),
                candidates,
                row.findings());
    }

    /** Which of ours a row of that village and name is; for a person's choice. */
    static @Nullable UUID ours(Own own, String village, String name) {
        return own.at(village, name).map(Own.Entry::id).orElse(null);
    }
}
