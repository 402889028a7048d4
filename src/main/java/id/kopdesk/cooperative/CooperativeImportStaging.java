package id.kopdesk.cooperative;

import id.kopdesk.base.Progress;
import id.kopdesk.intake.CellValue;
import id.kopdesk.intake.DamagedNumbers;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListRow;
import id.kopdesk.intake.Memory;
import id.kopdesk.intake.Origin;
import id.kopdesk.intake.Preview;
import id.kopdesk.intake.Staging;
import id.kopdesk.region.RegionMatcher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stages the rows of a list, with what can only be seen over all of them: rounded numbers, repeated coordinates. */
final class CooperativeImportStaging {
    private static final int REPEATED = 3;

    private final RegionMatcher regions;
    private final String area;
    private final LocalDate today;

    CooperativeImportStaging(RegionMatcher regions, String area, LocalDate today) {
        this.regions = regions;
        this.area = area;
        this.today = today;
    }

    Preview<CooperativeImportRow> stage(
            CooperativeImportProfile profile, Origin origin, Memory memory, List<ListRow> lines, Progress progress) {
        List<ListColumn> columns = CooperativeImportColumns.all(origin.asOf());
        List<String> identifiers = columns.stream()
                .filter(ListColumn::identifier)
                .map(ListColumn::id)
                // An NPWP of a head office ends in 000 by rule: that is no sign of lost digits.
                .filter(id -> !id.equals("milestone.TAX_ID.number"))
                .toList();
        List<Map<String, CellValue>> cells = lines.stream().map(ListRow::cells).toList();
        Set<String> damaged = DamagedNumbers.columns(cells, identifiers);
        CooperativeImportReader reader = new CooperativeImportReader(
                new CooperativeImportPlaces(regions, area), columns, origin.asOf(), repeated(cells));
        return Staging.stage(
                profile,
                origin,
                memory,
                lines,
                line -> reader.read(line.row(), line.hidden(), new Fields(line.cells(), damaged, today)),
                progress);
    }

    /** Coordinates that three rows or more share: nobody puts three cooperatives on one spot. */
    private Set<String> repeated(List<Map<String, CellValue>> rows) {
        Map<String, Integer> counts = new HashMap<>();
        for (Map<String, CellValue> row : rows) {
            Fields fields = new Fields(row, Set.of(), today);
            Optional<BigDecimal> latitude = fields.measure("latitude");
            Optional<BigDecimal> longitude = fields.measure("longitude");
            List<BigDecimal> point =
                    CooperativeImportPoint.of(latitude, longitude, "").point();
            if (!point.isEmpty()) {
                counts.merge(CooperativeImportReader.pointOf(point.get(0), point.get(1)), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= REPEATED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
