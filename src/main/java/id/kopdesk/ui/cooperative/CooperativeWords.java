package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.record.FieldWords;
import id.kopdesk.ui.record.RowSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** How the fields of a cooperative are called and their values written. */
final class CooperativeWords implements FieldWords {
    private static final Set<String> ROWS = Set.of("officer", "outlet", "meeting", "village");
    private static final Set<String> MONEY = Set.of("principalSaving", "mandatorySaving");

    private final Texts texts;
    private final Formats formats;
    private final RegionTree regions;

    CooperativeWords(Texts texts, Formats formats, RegionTree regions) {
        this.texts = texts;
        this.formats = formats;
        this.regions = regions;
    }

    @Override
    public String label(String name) {
        String[] parts = name.split("\\.");
        if (parts[0].equals("milestone") && parts.length == 3) {
            return texts.get(
                    "ui.cooperative.milestone.field",
                    milestone(parts[1]),
                    texts.get("ui.cooperative.field.milestone." + parts[2]));
        }
        boolean row = ROWS.contains(parts[0]) && parts.length == 2 && isId(parts[1]);
        return texts.get("ui.cooperative.field." + (row ? parts[0] : name));
    }

    @Override
    public String shown(String name, String value) {
        if (value.isEmpty()) {
            return "";
        }
        String[] parts = name.split("\\.");
        String field = parts[parts.length - 1];
        if (ROWS.contains(parts[0]) && parts.length == 2 && isId(field)) {
            return row(parts[0], value);
        }
        if (name.equals("attachment.slot")) {
            return value.equals(MilestoneFiles.OTHER) ? otherFiles() : milestone(value);
        }
        String choice = "ui.cooperative.choice." + (parts.length > 1 ? parts[0] + "." : "") + field + "." + value;
        if (texts.has(choice)) {
            return texts.get(choice);
        }
        if (MONEY.contains(field) && value.matches("\\d{1,18}")) {
            return formats.rupiah(Long.parseLong(value));
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return formats.date(LocalDate.parse(value));
        }
        return field.equals("villageCode") ? village(value) : value;
    }

    String milestone(String kind) {
        return texts.get("ui.cooperative.milestone." + kind);
    }

    /** Files that belong to no milestone. */
    String otherFiles() {
        return texts.get("ui.cooperative.files.other");
    }

    /** @param rank "0" for no milestone at all, else its place in the order of the field */
    String stage(String rank) {
        int place = Integer.parseInt(rank);
        return place == 0 ? texts.get("ui.cooperative.stage.none") : milestone(MilestoneGrid.KINDS.get(place - 1));
    }

    /** "Kab. Tapin", "Kota Banjarbaru". */
    String regency(String code) {
        return shortName(code);
    }

    /** "Kec. Binuang". */
    String subdistrict(String code) {
        return shortName(code);
    }

    private String shortName(String code) {
        return regions.find(code)
                .map(r -> texts.get("ui.cooperative.short." + r.type(), r.name()))
                .orElse(code);
    }

    /** "Desa Tatakan, Kec. Tapin Selatan, Kabupaten Tapin". */
    String village(String code) {
        String path = regions.path(code).stream()
                .skip(1)
                .sorted((a, b) -> b.level().compareTo(a.level()))
                .map(r -> r.titled(texts))
                .collect(Collectors.joining(", "));
        return path.isEmpty() ? code : path;
    }

    /** "Kec. Tapin Selatan, Kab. Tapin": where a village lies. */
    String place(String code) {
        return regions.path(code).stream()
                .filter(r -> r.level() == Region.Level.SUBDISTRICT || r.level() == Region.Level.REGENCY)
                .sorted((a, b) -> b.level().compareTo(a.level()))
                .map(r -> texts.get("ui.cooperative.short." + r.type(), r.name()))
                .collect(Collectors.joining(", "));
    }

    String name(String code) {
        return regions.find(code).map(Region::name).orElse(code);
    }

    private String row(String kind, String value) {
        return RowSet.entry(kind + ".-", value).values().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(e -> label(kind + "." + e.getKey()) + " " + shown(kind + "." + e.getKey(), e.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Columns of a row have names of letters; ids, region codes and book years have a digit. */
    private static boolean isId(String part) {
        return part.chars().anyMatch(Character::isDigit) || part.equals("-");
    }
}
