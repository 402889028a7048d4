package id.kopdesk.cooperative;

import id.kopdesk.base.Texts;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListTemplate;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The office's own template for lists of cooperatives, with instructions, drop-down lists and the area's villages. */
public final class CooperativeTemplate {
    private static final List<String> FORMATIONS = List.of("Pendirian baru", "Pengembangan", "Revitalisasi");
    private static final List<String> KINDS = List.of("KDMP", "KKMP", "Lainnya");
    private static final List<String> MARKS = List.of("V", "-");

    private CooperativeTemplate() {}

    /**
     * @param area code of the office's own area; its villages stand in the look-up sheet
     * @param today at the office; the book years asked for are the three before it
     * @throws id.kopdesk.base.CodedException when the target is open elsewhere or cannot be written
     */
    public static void write(Path target, RegionTree regions, String area, LocalDate today, Texts texts) {
        List<ListColumn> columns = CooperativeImportColumns.all(today).stream()
                .filter(column -> !column.id().equals(CooperativeImportColumns.MEETING))
                .toList();
        Map<String, List<String>> choices = new HashMap<>();
        choices.put("kind", KINDS);
        choices.put("formation", FORMATIONS);
        columns.stream()
                .map(ListColumn::id)
                .filter(id -> id.startsWith(CooperativeImportColumns.MEETING + "."))
                .forEach(id -> choices.put(id, MARKS));
        columns.stream()
                .map(ListColumn::id)
                .filter(id -> id.startsWith(CooperativeImportOutlets.PREFIX))
                .forEach(id -> choices.put(id, CooperativeImportOutlets.CHOICES));
        ListTemplate.write(
                target,
                texts.get("cooperative.import.template.data"),
                columns,
                column -> texts.get("cooperative.import.help." + helpOf(column)),
                choices,
                texts.get("cooperative.import.template.help"),
                texts.get("cooperative.import.template.instructions").lines().toList(),
                new ListTemplate.LookUp(texts.get("cooperative.import.template.villages"), villages(regions, area)));
    }

    private static String helpOf(ListColumn column) {
        String id = column.id();
        if (id.equals(CooperativeImportColumns.CODE)
                || id.equals("name")
                || id.equals("kind")
                || id.equals("formation")) {
            return id;
        }
        if (id.endsWith(".date")) {
            return "date";
        }
        if (id.startsWith(CooperativeImportColumns.MEETING + ".")) {
            return "meeting";
        }
        if (id.startsWith(CooperativeImportPeople.PREFIX) && id.endsWith(".name")) {
            return "person";
        }
        if (id.startsWith(CooperativeImportOutlets.PREFIX)) {
            return "outlet";
        }
        if (id.startsWith("milestone.")) {
            return "number";
        }
        return switch (id) {
            case "province", "regency", "subdistrict", "village" -> "place";
            case "latitude", "longitude" -> "point";
            case "principal_saving", "mandatory_saving" -> "amount";
            default -> column.identifier() ? "identifier" : "text";
        };
    }

    private static List<List<String>> villages(RegionTree regions, String area) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("KODE WILAYAH", "PROVINSI", "KABUPATEN/KOTA", "KECAMATAN", "DESA/KELURAHAN"));
        for (Region village : regions.villagesOf(area)) {
            List<String> row = new ArrayList<>(List.of(village.code()));
            regions.path(village.code()).forEach(region -> row.add(region.name()));
            rows.add(row);
        }
        return rows;
    }
}
