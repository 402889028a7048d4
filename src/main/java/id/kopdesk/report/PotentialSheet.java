package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.oversight.Potential;
import id.kopdesk.cooperative.oversight.Seasons;
import id.kopdesk.region.Region;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the villages of a kab/kota can sell, by kind and unit: how much, when, and who has an outlet for it. */
final class PotentialSheet {
    static final String NAME = "Rekap Potensi";
    /** Where the number of entries stands, which the database is asked for again. */
    static final int ENTRIES = 5;

    private static final int QUARTERS = 4;

    private final MonthData data;
    private final Words words;

    PotentialSheet(MonthData data, Words words) {
        this.data = data;
        this.words = words;
    }

    /** @param noted every village's potential as it was known on the day */
    ReportSheet sheet(Actor actor, List<Potential> noted) {
        Map<String, List<CooperativeFile>> seats = new HashMap<>();
        data.all()
                .forEach(file -> seats.computeIfAbsent(file.cooperative().villageCode(), v -> new ArrayList<>())
                        .add(file));
        List<SheetRow> rows = new ArrayList<>();
        for (Region regency : data.regencies()) {
            Map<String, List<Potential>> groups = new TreeMap<>();
            noted.stream()
                    .filter(p -> p.villageCode().startsWith(regency.code() + ".") && actor.reaches(p.villageCode()))
                    .forEach(p -> groups.computeIfAbsent(
                                    String.format(Locale.ROOT, "%02d", p.kind().ordinal()) + unit(p.unit()),
                                    key -> new ArrayList<>())
                            .add(p));
            groups.values().forEach(group -> rows.add(row(rows.size() + 1L, regency, group, seats)));
        }
        return new ReportSheet(
                NAME,
                words.get("report.title.potential"),
                true,
                columns(),
                rows,
                words.get("report.total"),
                List.of(words.get("report.note.potential")));
    }

    private SheetRow row(long no, Region regency, List<Potential> group, Map<String, List<CooperativeFile>> seats) {
        Set<String> villages = new HashSet<>();
        Set<Object> served = new HashSet<>();
        BigDecimal volume = BigDecimal.ZERO;
        BigDecimal[] quarters = new BigDecimal[QUARTERS];
        java.util.Arrays.fill(quarters, BigDecimal.ZERO);
        boolean measured = false;
        for (Potential p : group) {
            villages.add(p.villageCode());
            OutletKind wanted = p.outlet();
            if (wanted != null) {
                seats.getOrDefault(p.villageCode(), List.of()).stream()
                        .filter(file ->
                                RegisterFacts.openOutlets(file, data.day()).contains(wanted))
                        .forEach(file -> served.add(file.id()));
            }
            BigDecimal amount = p.volume();
            if (amount != null) {
                measured = true;
                volume = volume.add(amount);
                List<BigDecimal> shares = Seasons.quarters(p);
                for (int q = 0; q < QUARTERS; q++) {
                    quarters[q] = quarters[q].add(shares.get(q));
                }
            }
        }
        List<Value> values = new ArrayList<>(List.of(
                Value.of(no),
                Value.of(regency.titled(words.texts())),
                Value.of(words.get("report.potential.kind." + group.get(0).kind())),
                Value.of(unit(group.get(0).unit())),
                Value.of(villages.size()),
                Value.of(group.size()),
                Value.of(served.size())));
        Value none = new Value.NotReported(words.get("report.notreported"));
        values.add(measured ? new Value.Decimal(volume) : none);
        for (BigDecimal quarter : quarters) {
            values.add(measured ? new Value.Decimal(quarter) : none);
        }
        return new SheetRow.Data(values, regency.code());
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : unit.strip().toLowerCase(Locale.ROOT);
    }

    private List<SheetColumn> columns() {
        String seasons = words.get("report.potential.seasons");
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.ordinal(words.get("report.column.no"), 5),
                SheetColumn.text(words.get("report.column.regency"), 24),
                SheetColumn.text(words.get("report.potential.kind"), 26),
                SheetColumn.text(words.get("report.potential.unit"), 12),
                SheetColumn.number(words.get("report.potential.villages"), 10),
                SheetColumn.count(words.get("report.potential.entries"), 10),
                SheetColumn.number(words.get("report.potential.served"), 14),
                SheetColumn.decimal(words.get("report.potential.volume"), 14)));
        for (int q = 1; q <= QUARTERS; q++) {
            columns.add(SheetColumn.decimal(words.get("report.potential.quarter." + q), 12)
                    .under(seasons));
        }
        return columns;
    }
}
