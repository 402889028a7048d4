package id.kopdesk.ui.office;

import id.kopdesk.office.Office;
import id.kopdesk.office.PaperSize;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.office.Theme;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The office as texts under names, as a form keeps it, and back. */
final class OfficeValues {
    private OfficeValues() {}

    /** @param logo name under which the picture is kept beside, or empty */
    static Map<String, String> of(Office office, String logo) {
        Map<String, String> values = new TreeMap<>();
        put(values, "area", office.areaCode());
        put(values, "zone", office.zone().getId());
        put(values, "letterhead", String.join("\n", office.letterhead()));
        put(values, "boldLines", Integer.toString(office.boldLines()));
        put(values, "place", office.place());
        put(values, "logo", logo);
        put(values, "paper", office.paper().name());
        put(values, "language", office.language());
        put(values, "theme", office.theme().name());
        for (Signatory signer : office.signatories()) {
            String side = prefix(signer.side());
            put(values, side + "signAs", signer.signAs());
            put(values, side + "position", signer.position());
            put(values, side + "name", signer.name());
            put(values, side + "rank", signer.rank());
            put(values, side + "nip", signer.nip());
        }
        return values;
    }

    static Office office(Map<String, String> values, Optional<byte[]> logo) {
        return new Office(
                values.getOrDefault("area", ""),
                ZoneId.of(values.getOrDefault("zone", "Asia/Jakarta")),
                values.getOrDefault("letterhead", "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Integer.parseInt(values.getOrDefault("boldLines", "0")),
                values.getOrDefault("place", ""),
                logo,
                PaperSize.valueOf(values.getOrDefault("paper", PaperSize.A4.name())),
                values.getOrDefault("language", "id"),
                Theme.valueOf(values.getOrDefault("theme", Theme.LIGHT.name())),
                signers(values));
    }

    /** Where a side's fields begin: "left." or "right.". */
    static String prefix(Side side) {
        return side.name().toLowerCase(Locale.ROOT) + ".";
    }

    /** A side of which nothing is written signs nothing. */
    private static List<Signatory> signers(Map<String, String> values) {
        List<Signatory> signers = new ArrayList<>();
        for (Side side : Side.values()) {
            String prefix = prefix(side);
            if (values.keySet().stream().anyMatch(name -> name.startsWith(prefix))) {
                signers.add(new Signatory(
                        side,
                        values.get(prefix + "signAs"),
                        values.getOrDefault(prefix + "position", ""),
                        values.getOrDefault(prefix + "name", ""),
                        values.get(prefix + "rank"),
                        values.getOrDefault(prefix + "nip", "").isEmpty()
                                ? null
                                : values.getOrDefault(prefix + "nip", "").replaceAll("\\s", "")));
            }
        }
        return signers;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(name, value);
        }
    }
}
