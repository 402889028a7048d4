package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which identifiers and names are compared, whatever their spacing and marks. */
final class CooperativeImportKeys {
    private static final Pattern AHU = Pattern.compile("(?:AHU)?0*(\\d{3,7})AH(\\d{4,6})(?:TAHUN)?(\\d{4})");

    private CooperativeImportKeys() {}

    /** Letters and digits only, in capitals. */
    static String bare(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** "AHU-0025573.AH.01.29.TAHUN 2025" and its spellings become one. */
    static String ahu(String written) {
        String bare = bare(written);
        Matcher parts = AHU.matcher(bare);
        return parts.matches() ? parts.group(1) + "/" + parts.group(2) + "/" + parts.group(3) : bare;
    }

    /** The name without what all such names share, inside its subdistrict; empty where nothing is left. */
    static Optional<String> name(String written, String village) {
        String own = CleanText.sortName(written)
                .replaceAll("\\b(KOPERASI|KOP|DESA|KELURAHAN|KEL|MERAH|PUTIH|KDMP|KKMP|KDKMP|KOPDES)\\b", " ")
                .replaceAll("\\b(KECAMATAN|KEC)\\b.*", "")
                .replaceAll(" +", "");
        int dot = village.lastIndexOf('.');
        return own.isEmpty() || dot < 0 ? Optional.empty() : Optional.of(village.substring(0, dot) + "/" + own);
    }
}
