package id.kopdesk.office;

import id.kopdesk.region.Region;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the first-run wizard suggests; everything can be changed there and later. */
public final class OfficeDefaults {
    private static final Set<String> WITA =
            Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");
    private static final Set<String> WIT = Set.of("81", "82", "91", "92", "93", "94", "95", "96");

    /** As the offices of Kalimantan Selatan call themselves; elsewhere the name is free to type. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("63", "DINAS KOPERASI, USAHA KECIL DAN MENENGAH"),
            Map.entry("63.01", "DINAS KOPERASI, USAHA KECIL DAN PERDAGANGAN"),
            Map.entry("63.02", "DINAS KOPERASI, PERINDUSTRIAN DAN PERDAGANGAN"),
            Map.entry("63.03", "DINAS KOPERASI, USAHA MIKRO, PERINDUSTRIAN DAN PERDAGANGAN"),
            Map.entry("63.04", "DINAS KOPERASI, PERINDUSTRIAN DAN PERDAGANGAN"),
            Map.entry("63.05", "DINAS PERINDUSTRIAN"),
            Map.entry("63.06", "DINAS TENAGA KERJA, KOPERASI, USAHA KECIL DAN PERINDUSTRIAN"),
            Map.entry("63.07", "DINAS PERDAGANGAN"),
            Map.entry("63.08", "DINAS KOPERASI, USAHA KECIL MENENGAH, PERINDUSTRIAN DAN PERDAGANGAN"),
            Map.entry("63.09", "DINAS KOPERASI, USAHA KECIL, PERINDUSTRIAN DAN PERDAGANGAN"),
            Map.entry("63.10", "DINAS KOPERASI, USAHA MIKRO, PERDAGANGAN DAN PERINDUSTRIAN"),
            Map.entry("63.11", "DINAS KOPERASI, USAHA KECIL MENENGAH DAN TENAGA KERJA"),
            Map.entry("63.71", "DINAS KOPERASI, USAHA MIKRO DAN TENAGA KERJA"),
            Map.entry("63.72", "DINAS KOPERASI, USAHA MIKRO DAN TENAGA KERJA"));

    private OfficeDefaults() {}

    /** @param area the province or kab/kota that the office is for */
    public static Office of(Region area) {
        String authority = switch (area.type()) {
            case PROVINCE -> "PEMERINTAH PROVINSI ";
            case CITY, ADMINISTRATIVE_CITY -> "PEMERINTAH KOTA ";
            default -> "PEMERINTAH KABUPATEN ";
        };
        return new Office(
                area.code(),
                zone(area.code()),
                List.of(
                        authority + area.name().toUpperCase(Locale.ROOT),
                        NAMES.getOrDefault(area.code(), "DINAS KOPERASI")),
                2,
                area.code().equals("63") ? "Banjarbaru" : area.name(),
                Optional.empty(),
                PaperSize.A4,
                "id",
                Theme.LIGHT,
                List.of());
    }

    /** WIB, WITA or WIT by province. */
    static ZoneId zone(String areaCode) {
        String province = areaCode.substring(0, 2);
        String city = WITA.contains(province) ? "Makassar" : WIT.contains(province) ? "Jayapura" : "Jakarta";
        return ZoneId.of("Asia/" + city);
    }
}
