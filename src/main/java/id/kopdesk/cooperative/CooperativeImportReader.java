package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.Reading;
import id.kopdesk.region.RegionClue;
import id.kopdesk.region.RegionMatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads rows of a list of cooperatives. */
final class CooperativeImportReader {
    private static final int SHOWN = 20;
    private static final List<String> TEXTS =
            List.of("address", "postal_code", "email", "subdomain", "bank", "note", "gazette_number");

    private final CooperativeImportPlaces places;
    private final List<ListColumn> columns;
    private final LocalDate asOf;
    private final Set<String> repeatedPoints;

    /** @param repeatedPoints coordinates, as {@link #pointOf} writes them, that too many rows of the file share */
    CooperativeImportReader(
            CooperativeImportPlaces places, List<ListColumn> columns, LocalDate asOf, Set<String> repeatedPoints) {
        this.places = places;
        this.columns = columns;
        this.asOf = asOf;
        this.repeatedPoints = repeatedPoints;
    }

    Reading<CooperativeImportRow> read(int row, boolean hidden, Fields fields) {
        String name = fields.text("name");
        RegionClue clue = clue(fields);
        String code = fields.text(CooperativeImportColumns.CODE);
        RegionMatch place = places.find(code, name, clue);
        List<Finding> notes = new ArrayList<>();
        Map<String, Object> values = values(fields, name);
        point(fields, place, values, notes);
        Map<String, CooperativeImportFact> milestones = CooperativeImportMilestones.read(fields, columns);
        milestones.forEach((kind, fact) -> {
            String field = CooperativeImportMilestones.FIELDS.get(kind);
            if (field != null && fact.number() != null) {
                values.put(field, fact.number());
            }
        });
        Map<Integer, Optional<LocalDate>> meetings = meetings(fields);
        CooperativeImportPeople people = CooperativeImportPeople.read(fields, asOf);
        CooperativeImportOutlets outlets = CooperativeImportOutlets.read(fields, asOf);
        values.forEach((field, value) -> {
            Integer most = CooperativeImportValues.LONGEST.get(field);
            if (most != null && value.toString().length() > most) {
                fields.refuse(Finding.error(
                        field, "cooperative.import.long", value.toString().substring(0, SHOWN) + "…"));
            }
        });
        notes.addAll(fields.findings());
        String written = Stream.of(clue.province(), clue.regency(), clue.subdistrict(), clue.village(), code, name)
                .map(CleanText::sortName)
                .collect(Collectors.joining("|"));
        boolean broken = fields.findings().stream().anyMatch(one -> one.severity() == Finding.Severity.ERROR);
        CooperativeImportRow understood =
                new CooperativeImportRow(name, place, written, values, milestones, meetings, people, outlets, null);
        String shown = name.isEmpty() ? clue.village() : name;
        return new Reading<>(row, hidden, CleanText.of(shown), broken ? null : understood, notes);
    }

    private static RegionClue clue(Fields fields) {
        return new RegionClue(
                fields.words(CooperativeImportColumns.PROVINCE).orElse(""),
                fields.words(CooperativeImportColumns.REGENCY).orElse(""),
                fields.words(CooperativeImportColumns.SUBDISTRICT).orElse(""),
                fields.words(CooperativeImportColumns.VILLAGE).orElse(""));
    }

    private static Map<String, Object> values(Fields fields, String name) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!name.isEmpty()) {
            values.put("name", name);
        }
        for (String field : TEXTS) {
            fields.words(field).ifPresent(text -> values.put(field, text));
        }
        fields.identifier(CooperativeImportColumns.RECORD)
                .ifPresent(id -> values.put(CooperativeImportColumns.RECORD, id));
        fields.identifier("simkopdes_id").ifPresent(id -> values.put("simkopdes_id", id));
        fields.identifier("phone").map(Identifiers::phone).ifPresent(phone -> values.put("phone", phone));
        fields.rupiah("principal_saving").filter(sum -> sum > 0).ifPresent(sum -> values.put("principal_saving", sum));
        fields.rupiah("mandatory_saving").filter(sum -> sum > 0).ifPresent(sum -> values.put("mandatory_saving", sum));
        fields.words("kind").flatMap(CooperativeImportReader::kind).ifPresent(kind -> values.put("kind", kind));
        fields.words("formation")
                .flatMap(CooperativeImportReader::formation)
                .ifPresent(f -> values.put("formation", f));
        return values;
    }

    private void point(Fields fields, RegionMatch place, Map<String, Object> values, List<Finding> notes) {
        String province = place.taken().map(code -> code.substring(0, 2)).orElse("");
        CooperativeImportPoint read =
                CooperativeImportPoint.of(fields.measure("latitude"), fields.measure("longitude"), province);
        notes.addAll(read.findings());
        if (read.point().isEmpty()) {
            return;
        }
        BigDecimal latitude = read.point().get(0);
        BigDecimal longitude = read.point().get(1);
        if (repeatedPoints.contains(pointOf(latitude, longitude))) {
            notes.add(Finding.warning("latitude", "cooperative.import.point.repeated"));
            return;
        }
        values.put("latitude", latitude);
        values.put("longitude", longitude);
    }

    static String pointOf(BigDecimal latitude, BigDecimal longitude) {
        return latitude.stripTrailingZeros().toPlainString() + ";"
                + longitude.stripTrailingZeros().toPlainString();
    }

    private Map<Integer, Optional<LocalDate>> meetings(Fields fields) {
        Map<Integer, Optional<LocalDate>> held = new LinkedHashMap<>();
        for (ListColumn column : columns) {
            String id = column.id();
            if (!id.startsWith(CooperativeImportColumns.MEETING)
                    || fields.text(id).isEmpty()) {
                continue;
            }
            int year = id.equals(CooperativeImportColumns.MEETING)
                    ? asOf.getYear() - 1
                    : Integer.parseInt(id.substring(CooperativeImportColumns.MEETING.length() + 1));
            Optional<Boolean> mark = fields.mark(id);
            if (mark.orElse(false)) {
                held.putIfAbsent(year, Optional.empty());
            } else if (mark.isEmpty()) {
                fields.date(id).ifPresent(date -> held.put(year, Optional.of(date)));
            }
        }
        return held;
    }

    private static Optional<String> kind(String written) {
        String words = CleanText.sortName(written);
        if (words.matches(".*\\b(KKMP|KELURAHAN|KEL)\\b.*")) {
            return Optional.of(words.matches(".*\\b(KDMP|DESA)\\b.*") ? "" : "URBAN_WARD")
                    .filter(k -> !k.isEmpty());
        }
        if (words.matches(".*\\b(KDMP|DESA)\\b.*")) {
            return Optional.of("VILLAGE");
        }
        return words.contains("LAIN") ? Optional.of("OTHER") : Optional.empty();
    }

    private static Optional<String> formation(String written) {
        String words = CleanText.sortName(written);
        if (words.contains("BARU") || words.equals("NEW")) {
            return Optional.of("NEW");
        }
        if (words.contains("PENGEMBANGAN") || words.equals("DEVELOPED")) {
            return Optional.of("DEVELOPED");
        }
        return words.contains("REVITALISASI") || words.equals("REVITALISED")
                ? Optional.of("REVITALISED")
                : Optional.empty();
    }
}
