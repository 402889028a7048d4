package id.kopdesk.member;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Degrees and honours around a name: "H.", "Drs.", "S.Pd.". */
final class Titles {
    private static final Set<String> BEFORE = Set.of(
            "H",
            "HJ",
            "HAJI",
            "HAJJAH",
            "KH",
            "K",
            "DRS",
            "DRA",
            "DR",
            "IR",
            "PROF",
            "USTADZ",
            "USTADZAH",
            "UST",
            "TGH",
            "GURU",
            "HABIB",
            "APT",
            "BAPAK",
            "BPK",
            "IBU",
            "SDR",
            "SDRI",
            "NY",
            "TN");
    private static final Set<String> AFTER = Set.of(
            "SE", "SH", "SIP", "SAP", "SAG", "SPD", "SPDI", "SPDSD", "SKOM", "SKM", "SP", "SPT", "SPI", "SSOS", "ST",
            "SHUT", "SSI", "SFARM", "STRKEB", "AMD", "AMDKEB", "AMDKEP", "AMAPD", "MPD", "MPDI", "MM", "MSI", "MH",
            "MAP", "MAG", "MKES", "BA", "SSTP", "MP", "AMA", "SAB", "SKEP", "NERS");

    private Titles() {}

    static boolean before(String word) {
        return BEFORE.contains(bare(word));
    }

    static boolean after(String word) {
        return AFTER.contains(bare(word));
    }

    private static String bare(String word) {
        return word.replace(".", "").replace(",", "").strip().toUpperCase(Locale.ROOT);
    }

    /** @param titles comma-separated, those before and after the name together */
    static String around(String name, String titles) {
        List<String> all = Arrays.stream(titles.split(","))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
        String front = String.join(" ", all.stream().filter(Titles::before).toList());
        String back = String.join(", ", all.stream().filter(t -> !before(t)).toList());
        return (front.isEmpty() ? "" : front + " ") + name + (back.isEmpty() ? "" : ", " + back);
    }
}
