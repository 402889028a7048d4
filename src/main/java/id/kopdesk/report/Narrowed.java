package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A frozen month as one kab/kota, or a person of one region, sees it: lists keep their rows, recaps are summed anew. */
final class Narrowed {
    private final Words words;
    private final Actor actor;
    private final Places places;

    Narrowed(Words words, Actor actor, Places places) {
        this.words = words;
        this.actor = actor;
        this.places = places;
    }

    MonthlyReport of(MonthlyReport whole) {
        FactTable facts = new FactTable(
                whole.facts().measures(),
                whole.facts().rows().stream()
                        .filter(row -> keeps(row.village()))
                        .toList());
        MonthData nothing =
                new MonthData(places, Map.of(), List.of(), whole.period().lastDay());
        RecapSheets recaps = new RecapSheets(nothing, facts, words, whole.period());
        TopicSheets topics = new TopicSheets(facts, places, words, recaps.notes());
        Map<String, Topic> byName = new TreeMap<>();
        TopicSheets.of(facts).forEach(topic -> byName.put(topic.sheet(), topic));
        List<ReportSheet> sheets = new ArrayList<>();
        for (ReportSheet sheet : whole.sheets()) {
            Topic topic = byName.get(sheet.name());
            switch (sheet.name()) {
                case RecapSheets.BY_REGENCY -> sheets.add(recaps.byRegency());
                case RecapSheets.BY_SUBDISTRICT -> sheets.add(recaps.bySubdistrict());
                case GapSheet.NAME -> sheets.add(gaps(list(sheet)));
                case Controls.NAME -> {
                    // Its numbers are those of the whole; this copy gets its own below.
                }
                default -> sheets.add(topic == null ? list(sheet) : topics.sheet(topic, Level.REGENCY));
            }
        }
        long undated = facts.total(RegisterFacts.UNDATED);
        sheets.add(new Controls(words).sheet(List.of(), undated, List.copyOf(sheets)));
        List<String> codes = places.regencies().stream().map(r -> r.code()).toList();
        return new MonthlyReport(whole.period(), whole.edition(), sheets, List.of(), undated, facts, codes);
    }

    private boolean keeps(String code) {
        return actor.reaches(code)
                && places.regencies().stream().anyMatch(r -> code.equals(r.code()) || code.startsWith(r.code() + "."));
    }

    private ReportSheet gaps(ReportSheet own) {
        long villages = places.regencies().stream()
                .flatMap(r -> places.tree().villagesOf(r.code()).stream())
                .filter(village -> actor.reaches(village.code()))
                .count();
        return new ReportSheet(
                own.name(),
                own.title(),
                own.landscape(),
                own.columns(),
                own.rows(),
                own.total(),
                List.of(GapSheet.note(words, villages, own.rows().size())));
    }

    private ReportSheet list(ReportSheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        boolean numbered = sheet.columns().get(0).kind() == SheetColumn.Kind.MARK;
        for (SheetRow row : sheet.rows()) {
            if (row instanceof SheetRow.Data data && keeps(data.key())) {
                List<Value> values = new ArrayList<>(data.values());
                if (numbered) {
                    values.set(0, Value.of(rows.size() + 1L));
                }
                rows.add(new SheetRow.Data(values, data.key()));
            }
        }
        return new ReportSheet(
                sheet.name(),
                sheet.title(),
                sheet.landscape(),
                sheet.columns(),
                rows,
                sheet.total(),
                sheet.notes(),
                sheet.signed());
    }
}
