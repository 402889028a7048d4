package id.kopdesk.report;

import id.kopdesk.region.Region;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws a topic's recap for any level from what the month counts. */
final class TopicSheets {
    /** Wide enough for "belum lapor" on one line; where there are very many columns, none of them needs that. */
    private static final int NUMBER = 11;

    private static final int NARROW = 8;
    private static final int MANY = 16;
    private static final int MONEY = 17;

    private final FactTable facts;
    private final Places places;
    private final Words words;
    private final List<String> notes;

    TopicSheets(FactTable facts, Places places, Words words, List<String> notes) {
        this.facts = facts;
        this.places = places;
        this.words = words;
        this.notes = notes;
    }

    /** Topics that this month counts, in all columns or, when an earlier program closed it, in those of then. */
    static List<Topic> of(FactTable facts) {
        return Arrays.stream(Topic.values())
                .filter(topic -> facts.counts(topic.parts().get(0).key()))
                .toList();
    }

    private List<Topic.Part> parts(Topic topic) {
        return topic.parts().stream()
                .filter(part -> facts.counts(part.key()))
                .filter(part ->
                        !part.isShare() || part.of().equals(RegisterFacts.COOPERATIVES) || facts.counts(part.of()))
                .toList();
    }

    ReportSheet sheet(Topic topic, Level level) {
        List<SheetRow> rows = new ArrayList<>();
        if (level == Level.REGENCY) {
            long no = 1;
            for (Region regency : places.regencies()) {
                rows.add(row(no++, regency.code(), regency.titled(words.texts()), topic, facts.within(regency.code())));
            }
        } else {
            places.regencies().forEach(regency -> under(regency, topic, level, rows));
        }
        String name =
                level == Level.REGENCY ? topic.sheet() : topic.sheet() + " - " + words.get("report.level." + level);
        List<SheetColumn> columns = columns(topic, words.get("report.area." + level));
        return new ReportSheet(
                name,
                words.get("report.topic." + topic) + " " + words.get("report.per." + level),
                true,
                columns,
                rows,
                words.get("report.total"),
                notes,
                true,
                ChartOf.topic(topic, parts(topic), level, columns, words));
    }

    private void under(Region regency, Topic topic, Level level, List<SheetRow> rows) {
        FactTable own = facts.within(regency.code());
        rows.add(new SheetRow.Group(regency.titled(words.texts())));
        long no = 1;
        if (level == Level.COOPERATIVE) {
            for (FactRow each : own.rows()) {
                rows.add(row(no++, each.village(), each.name(), topic, new FactTable(facts.measures(), List.of(each))));
            }
        } else {
            Map<String, List<FactRow>> byArea = new LinkedHashMap<>();
            int length = level == Level.SUBDISTRICT ? 8 : 13;
            own.rows()
                    .forEach(row -> byArea.computeIfAbsent(
                                    row.village()
                                            .substring(
                                                    0,
                                                    Math.min(
                                                            length,
                                                            row.village().length())),
                                    code -> new ArrayList<>())
                            .add(row));
            List<Region> areas = level == Level.SUBDISTRICT
                    ? places.tree().children(regency.code())
                    : places.tree().villagesOf(regency.code());
            for (Region area : areas) {
                FactTable part = new FactTable(facts.measures(), byArea.getOrDefault(area.code(), List.of()));
                rows.add(row(no++, area.code(), name(area, level), topic, part));
            }
        }
        rows.add(new SheetRow.Subtotal(words.get("report.subtotal", regency.name())));
    }

    private String name(Region area, Level level) {
        return level == Level.VILLAGE
                ? area.name() + ", " + places.name(area.code().substring(0, 8))
                : area.name();
    }

    private SheetRow row(long no, String code, String area, Topic topic, FactTable part) {
        AreaSums sums = new AreaSums(part);
        List<Value> values = new ArrayList<>();
        values.add(Value.of(no));
        values.add(Value.of(area));
        values.add(sums.value(RegisterFacts.COOPERATIVES));
        parts(topic).forEach(column -> values.add(column.isShare() ? new Value.Ratio() : sums.value(column.key())));
        return new SheetRow.Data(values, code);
    }

    private List<SheetColumn> columns(Topic topic, String area) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.ordinal(words.get("report.column.no"), 4));
        columns.add(SheetColumn.text(area, 32));
        List<Topic.Part> parts = parts(topic);
        int wide = parts.size() > MANY ? NARROW : NUMBER;
        columns.add(SheetColumn.count(words.get("report.column.total"), wide));
        Map<String, Integer> at = new LinkedHashMap<>(Map.of(RegisterFacts.COOPERATIVES, 2));
        for (int i = 0; i < parts.size(); i++) {
            Topic.Part part = parts.get(i);
            if (!part.isShare()) {
                at.put(part.key(), columns.size() + i);
            }
        }
        for (Topic.Part part : parts) {
            columns.add(column(part, at, wide));
        }
        return columns;
    }

    private SheetColumn column(Topic.Part part, Map<String, Integer> at, int wide) {
        if (part.isShare()) {
            String heading = words.get("report.share." + part.key() + "." + part.of());
            return SheetColumn.percent(heading, wide, at(at, part.key()), at(at, part.of()));
        }
        Measure measure = facts.measures().get(facts.at(part.key()));
        String heading = measure.heading(words.texts());
        return measure.unit() == Measure.Unit.RUPIAH
                ? SheetColumn.money(heading, MONEY)
                : SheetColumn.count(heading, wide);
    }

    private static int at(Map<String, Integer> at, String key) {
        return java.util.Objects.requireNonNull(at.get(key), key);
    }
}
