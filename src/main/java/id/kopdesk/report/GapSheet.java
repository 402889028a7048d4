package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.AsOf;
import id.kopdesk.cooperative.Part;
import id.kopdesk.region.Region;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Villages that no cooperative serves, or more than one. */
final class GapSheet {
    static final String NAME = "Kesenjangan";

    private final MonthData data;
    private final Words words;
    private final Actor actor;

    GapSheet(MonthData data, Words words, Actor actor) {
        this.data = data;
        this.words = words;
        this.actor = actor;
    }

    ReportSheet sheet() {
        Map<String, List<String>> serving = serving();
        List<SheetRow> rows = new ArrayList<>();
        long no = 1;
        long villages = 0;
        for (Region regency : data.regencies()) {
            for (Region village : data.tree().villagesOf(regency.code())) {
                if (!actor.reaches(village.code())) {
                    continue;
                }
                villages++;
                List<String> names = serving.getOrDefault(village.code(), List.of());
                if (names.size() != 1) {
                    rows.add(row(no++, village, names));
                }
            }
        }
        return new ReportSheet(
                NAME,
                words.get("report.title.gap"),
                true,
                columns(),
                rows,
                "",
                List.of(note(words, villages, rows.size())));
    }

    static String note(Words words, long villages, long gaps) {
        return words.get(
                "report.note.gap",
                words.formats().number(villages),
                words.formats().number(villages - gaps));
    }

    private Map<String, List<String>> serving() {
        Map<String, List<String>> serving = new HashMap<>();
        data.serving()
                .forEach(file -> file.villages().stream()
                        .map(Part::value)
                        .filter(village -> AsOf.serves(village, data.day()))
                        .forEach(village -> serving.computeIfAbsent(village.villageCode(), code -> new ArrayList<>())
                                .add(file.cooperative().name())));
        return serving;
    }

    private SheetRow row(long no, Region village, List<String> names) {
        String code = village.code();
        return new SheetRow.Data(
                List.of(
                        Value.of(no),
                        Value.of(code),
                        Value.of(village.name()),
                        Value.of(words.get("report.type." + village.type())),
                        Value.of(data.name(code.substring(0, 8))),
                        Value.of(data.name(code.substring(0, 5))),
                        Value.of(names.size()),
                        Value.of(String.join("; ", names)),
                        Value.of(words.get(names.isEmpty() ? "report.gap.none" : "report.gap.many"))),
                code);
    }

    private List<SheetColumn> columns() {
        return List.of(
                SheetColumn.ordinal(words.get("report.column.no"), 5),
                SheetColumn.identifier(words.get("report.column.code"), 15),
                SheetColumn.text(words.get("report.column.village"), 22),
                SheetColumn.text(words.get("report.column.type"), 11),
                SheetColumn.text(words.get("report.column.subdistrict"), 20),
                SheetColumn.text(words.get("report.column.regency"), 18),
                SheetColumn.number(words.get("report.column.serving"), 10),
                SheetColumn.text(words.get("report.column.cooperative"), 44),
                SheetColumn.text(words.get("report.column.remark"), 26));
    }
}
