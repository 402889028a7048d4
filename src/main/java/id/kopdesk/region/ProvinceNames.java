package id.kopdesk.region;

import id.kopdesk.base.CleanText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names and short forms of provinces and regencies that no rule of spelling reaches. */
final class ProvinceNames {
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("NANGGROE ACEH DARUSSALAM", "11"),
            Map.entry("NAD", "11"),
            Map.entry("SUMATRA UTARA", "12"),
            Map.entry("SUMUT", "12"),
            Map.entry("SUMATRA BARAT", "13"),
            Map.entry("SUMBAR", "13"),
            Map.entry("SUMATRA SELATAN", "16"),
            Map.entry("SUMSEL", "16"),
            Map.entry("BANGKA BELITUNG", "19"),
            Map.entry("BABEL", "19"),
            Map.entry("KEPRI", "21"),
            Map.entry("JAKARTA", "31"),
            Map.entry("DKI", "31"),
            Map.entry("DKI JAKARTA", "31"),
            Map.entry("DAERAH KHUSUS JAKARTA", "31"),
            Map.entry("DAERAH KHUSUS IBUKOTA JAKARTA", "31"),
            Map.entry("JABAR", "32"),
            Map.entry("JATENG", "33"),
            Map.entry("DIY", "34"),
            Map.entry("YOGYAKARTA", "34"),
            Map.entry("DI YOGYAKARTA", "34"),
            Map.entry("D I YOGYAKARTA", "34"),
            Map.entry("DAERAH ISTIMEWA YOGYAKARTA", "34"),
            Map.entry("JATIM", "35"),
            Map.entry("NTB", "52"),
            Map.entry("NTT", "53"),
            Map.entry("KALBAR", "61"),
            Map.entry("KALTENG", "62"),
            Map.entry("KALSEL", "63"),
            Map.entry("KALTIM", "64"),
            Map.entry("KALTARA", "65"),
            Map.entry("SULUT", "71"),
            Map.entry("SULTENG", "72"),
            Map.entry("SULSEL", "73"),
            Map.entry("SULTRA", "74"),
            Map.entry("SULBAR", "76"));

    /** New provinces by the one that they were split from (UU 14, 15, 16 and 29 of 2022). */
    private static final Map<String, Set<String>> SPLIT = Map.of("91", Set.of("93", "94", "95"), "92", Set.of("96"));

    private static final Map<String, String> REGENCIES = Map.ofEntries(
            Map.entry("OKU", "OGAN KOMERING ULU"),
            Map.entry("OKU TIMUR", "OGAN KOMERING ULU TIMUR"),
            Map.entry("OKU SELATAN", "OGAN KOMERING ULU SELATAN"),
            Map.entry("OKI", "OGAN KOMERING ILIR"),
            Map.entry("PALI", "PENUKAL ABAB LEMATANG ILIR"),
            Map.entry("HSS", "HULU SUNGAI SELATAN"),
            Map.entry("HST", "HULU SUNGAI TENGAH"),
            Map.entry("HSU", "HULU SUNGAI UTARA"),
            Map.entry("BATOLA", "BARITO KUALA"),
            Map.entry("TALA", "TANAH LAUT"),
            Map.entry("TANBU", "TANAH BUMBU"));

    private ProvinceNames() {}

    static Optional<String> code(String written) {
        return Optional.ofNullable(PROVINCES.get(Affix.bare(written, Region.Level.PROVINCE)));
    }

    /** The regency's name written out, the type before it kept. */
    static String fullRegency(String written) {
        String words = CleanText.sortName(written);
        String bare = Affix.bare(written, Region.Level.REGENCY);
        String kept = words.substring(0, words.length() - bare.length());
        String full = bare.startsWith("KEP ") ? "KEPULAUAN " + bare.substring(4) : bare;
        return kept + REGENCIES.getOrDefault(full, full);
    }

    /** Whether a province of today was part of this other one until it was split. */
    static boolean wasPartOf(String province, String older) {
        return SPLIT.getOrDefault(older, Set.of()).contains(province);
    }
}
