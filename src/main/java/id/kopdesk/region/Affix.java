package id.kopdesk.region;

import id.kopdesk.base.CleanText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for a region's type that people write before its name, and what they say of the type. */
record Affix(String name, Set<Region.Type> types) {
    private static final Set<Region.Type> REGENCIES = Set.of(Region.Type.REGENCY, Region.Type.ADMINISTRATIVE_REGENCY);
    private static final Set<Region.Type> CITIES = Set.of(Region.Type.CITY, Region.Type.ADMINISTRATIVE_CITY);
    private static final Set<Region.Type> RURAL = Set.of(Region.Type.VILLAGE, Region.Type.CUSTOMARY_VILLAGE);
    private static final Set<Region.Type> URBAN = Set.of(Region.Type.URBAN_WARD);

    /** By level: the affixes, the longer before the shorter that it begins with. */
    private static final Map<Region.Level, List<Affix>> KNOWN = Map.of(
            Region.Level.PROVINCE,
            List.of(
                    any("PROVINSI", Region.Type.PROVINCE),
                    any("PROPINSI", Region.Type.PROVINCE),
                    any("PROV", Region.Type.PROVINCE)),
            Region.Level.REGENCY,
            List.of(
                    new Affix("KABUPATEN ADMINISTRASI", REGENCIES),
                    new Affix("KABUPATEN ADM", REGENCIES),
                    new Affix("KAB ADM", REGENCIES),
                    new Affix("KABUPATEN", REGENCIES),
                    new Affix("KAB", REGENCIES),
                    new Affix("KOTA ADMINISTRASI", CITIES),
                    new Affix("KOTA ADM", CITIES),
                    new Affix("KOTAMADYA", CITIES),
                    new Affix("KODYA", CITIES),
                    new Affix("KOTA", CITIES)),
            Region.Level.SUBDISTRICT,
            List.of(
                    any("KECAMATAN", Region.Type.SUBDISTRICT),
                    any("KEC", Region.Type.SUBDISTRICT),
                    any("DISTRIK", Region.Type.SUBDISTRICT)),
            Region.Level.VILLAGE,
            List.of(
                    new Affix("KELURAHAN", URBAN),
                    new Affix("KEL", URBAN),
                    new Affix("DESA ADAT", RURAL),
                    new Affix("DESA", RURAL),
                    new Affix("DS", RURAL)));

    private static Affix any(String word, Region.Type type) {
        return new Affix(word, Set.of(type));
    }

    /** What the writing means: the name as it stands, and, if a type stands before it, the name without it. */
    static List<Affix> readings(String written, Region.Level level) {
        String words = CleanText.sortName(written);
        Affix whole = new Affix(words, Set.of());
        for (Affix known : KNOWN.getOrDefault(level, List.of())) {
            if (words.startsWith(known.name() + " ")) {
                return List.of(new Affix(words.substring(known.name().length() + 1), known.types()), whole);
            }
        }
        return List.of(whole);
    }

    /** The name without the type's word before it. */
    static String bare(String written, Region.Level level) {
        return readings(written, level).get(0).name();
    }

    /** Whether the word before the name allows this type; without a word every type is allowed. */
    boolean allows(Region.Type type) {
        return types.isEmpty() || types.contains(type);
    }
}
