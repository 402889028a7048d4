package id.kopdesk.register;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Reported;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ListFile;
import id.kopdesk.intake.ListRow;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionMatch;
import id.kopdesk.region.RegionMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of figures, each placed strictly inside the parents that it names. */
final class StatisticsRows {
    private final RegionMatcher matcher;
    private final Map<Place, String> decided;

    /** @param decided where people placed such words before */
    StatisticsRows(RegionMatcher matcher, Map<Place, String> decided) {
        this.matcher = matcher;
        this.decided = decided;
    }

    List<RegionRow> read(ListFile list, LocalDate today) {
        Set<String> columns = new HashSet<>(list.columns().values());
        Map<String, Integer> seen = new HashMap<>();
        List<RegionRow> rows = new ArrayList<>();
        for (ListRow line : list.rows()) {
            Fields fields = new Fields(line.cells(), Set.of(), today);
            RegionRow row = place(line.row(), place(fields), figures(fields, columns), fields.findings());
            if (row.outcome() == Outcome.PLACED) {
                Integer first = seen.putIfAbsent(row.regionCode(), row.row());
                if (first != null) {
                    row = row.as(
                            Outcome.DUPLICATE,
                            row.regionCode(),
                            List.of(Finding.warning("", "register.duplicate.region", first)));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    static Place place(Fields fields) {
        return new Place(
                fields.text(Shapes.PROVINCE),
                fields.text(Shapes.REGENCY),
                fields.text(Shapes.SUBDISTRICT),
                fields.text(Shapes.VILLAGE));
    }

    private RegionRow place(
            int no, Place place, Map<RegisterFigure, Reported<BigDecimal>> figures, List<Finding> findings) {
        RegionMatch match = matcher.match(place.clue());
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(match.findings());
        figures.forEach((figure, value) -> {
            if (value instanceof Reported.Value<BigDecimal> number
                    && !figure.money()
                    && number.value().scale() > 0) {
                all.add(Finding.warning(
                        figure.name(), "register.fraction", number.value().toPlainString()));
            }
            if (value instanceof Reported.NotReported<BigDecimal>) {
                all.add(new Finding(Finding.Severity.NOTE, figure.name(), "register.zero." + figure, List.of(), null));
            }
        });
        String known = decided.getOrDefault(place, "");
        if (match.taken().isEmpty() && !known.isEmpty()) {
            all.add(new Finding(Finding.Severity.NOTE, "", "register.decided.before", List.of(), null));
        }
        Outcome outcome = match.taken().isPresent() || !known.isEmpty()
                ? Outcome.PLACED
                : match.candidates().isEmpty() ? Outcome.UNKNOWN : Outcome.DOUBTFUL;
        return new RegionRow(
                Ids.next(),
                0,
                no,
                place,
                match.taken().orElse(known),
                outcome,
                figures,
                match.candidates().stream()
                        .map(RegionMatch.Candidate::region)
                        .map(Region::code)
                        .toList(),
                all);
    }

    /** A zero where SIMKOPDES shows silence as zero is silence. */
    private static Map<RegisterFigure, Reported<BigDecimal>> figures(Fields fields, Set<String> columns) {
        Map<RegisterFigure, Reported<BigDecimal>> figures = new EnumMap<>(RegisterFigure.class);
        for (RegisterFigure figure : RegisterFigure.values()) {
            if (columns.contains(figure.name())) {
                Reported<BigDecimal> value = fields.measure(figure.name())
                        .<Reported<BigDecimal>>map(number -> number.signum() == 0 && figure.zeroIsSilence()
                                ? new Reported.NotReported<>()
                                : new Reported.Value<>(number.stripTrailingZeros()))
                        .orElseGet(Reported.Empty::new);
                figures.put(figure, value);
            }
        }
        return figures;
    }
}
