package id.kopdesk.cooperative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cooperative's own fields by column name, as lists speak of them, and back. */
final class CooperativeImportValues {
    /** How long a text may be, in characters. */
    static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("name", 200),
            Map.entry("address", 300),
            Map.entry("postal_code", 10),
            Map.entry("phone", 20),
            Map.entry("email", 120),
            Map.entry("registration_number", 30),
            Map.entry("tax_id", 30),
            Map.entry("business_id", 30),
            Map.entry("ahu_decree", 60),
            Map.entry("deed_number", 60),
            Map.entry("gazette_number", 60),
            Map.entry("subdomain", 120),
            Map.entry("bank", 40),
            Map.entry("bank_account", 30),
            Map.entry("simkopdes_id", 60),
            Map.entry("note", 2000));

    private static final List<String> TEXTS = List.copyOf(LONGEST.keySet());

    private CooperativeImportValues() {}

    static Map<String, Object> of(Cooperative cooperative) {
        Map<String, @Nullable Object> columns =
                CooperativeMapping.values(CooperativeFile.fresh(cooperative, LocalDate.EPOCH), List.of(), 0);
        Map<String, Object> values = new HashMap<>();
        for (String field : TEXTS) {
            put(values, field, columns.get(field));
        }
        for (String field :
                Set.of("kind", "formation", "latitude", "longitude", "principal_saving", "mandatory_saving")) {
            put(values, field, columns.get(field));
        }
        return values;
    }

    /** The cooperative with these fields in place of its own; fields that are not named stay. */
    static Cooperative changed(Cooperative own, Map<String, Object> fields) {
        Map<String, Object> all = of(own);
        all.putAll(fields);
        String formation = text(all, "formation");
        return new Cooperative(
                String.valueOf(all.get("name")),
                CooperativeKind.valueOf(String.valueOf(all.get("kind"))),
                own.villageCode(),
                formation == null ? null : Formation.valueOf(formation),
                text(all, "address"),
                text(all, "postal_code"),
                text(all, "phone"),
                text(all, "email"),
                degrees(all, "latitude"),
                degrees(all, "longitude"),
                text(all, "registration_number"),
                text(all, "tax_id"),
                text(all, "business_id"),
                text(all, "ahu_decree"),
                text(all, "deed_number"),
                text(all, "gazette_number"),
                text(all, "subdomain"),
                text(all, "bank"),
                text(all, "bank_account"),
                text(all, "simkopdes_id"),
                rupiah(all, "principal_saving"),
                rupiah(all, "mandatory_saving"),
                text(all, "note"));
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
        }
    }

    private static @Nullable String text(Map<String, Object> all, String field) {
        Object value = all.get(field);
        return value == null ? null : value.toString();
    }

    private static @Nullable BigDecimal degrees(Map<String, Object> all, String field) {
        return all.get(field) instanceof BigDecimal number ? number.stripTrailingZeros() : null;
    }

    private static @Nullable Long rupiah(Map<String, Object> all, String field) {
        return all.get(field) instanceof Long sum ? sum : null;
    }
}
