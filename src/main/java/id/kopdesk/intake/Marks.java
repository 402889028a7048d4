package id.kopdesk.intake;

import id.kopdesk.base.CleanText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The marks that stand for yes and no in office lists. */
final class Marks {
    private static final Set<String> YES = Set.of(
            "V",
            "VV",
            "√",
            "✓",
            "✔",
            "☑",
            "YA",
            "Y",
            "YES",
            "ADA",
            "SUDAH",
            "SDH",
            "SELESAI",
            "TRUE",
            "BENAR",
            "1",
            "LENGKAP",
            "TERBIT",
            "AKTIF",
            "PUNYA",
            "MEMILIKI",
            "SUDAH ADA",
            "OK",
            "DONE");
    private static final Set<String> NO = Set.of(
            "-",
            "--",
            "–",
            "—",
            "X",
            "✗",
            "✘",
            "TIDAK",
            "TDK",
            "T",
            "NO",
            "BELUM",
            "BLM",
            "TIDAK ADA",
            "BELUM ADA",
            "BELUM LAPOR",
            "NOT REPORTED",
            "FALSE",
            "SALAH",
            "0",
            "NIHIL",
            "KOSONG",
            "N/A",
            "NA",
            "#N/A",
            "NULL",
            "NONE",
            "?",
            ".",
            "NOL");

    private Marks() {}

    /** True or false for a mark; empty for anything else. */
    static Optional<Boolean> read(String raw) {
        String text = CleanText.of(raw).toUpperCase(Locale.ROOT);
        if (YES.contains(text)) {
            return Optional.of(true);
        }
        return NO.contains(text) ? Optional.of(false) : Optional.empty();
    }
}
