package id.kopdesk.training;

import id.kopdesk.base.CodedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Certificate numbers by the office's pattern. In it stand {NO} (three digits at least; {NO4} four), {BULAN} (Roman
 * month), {TAHUN}, {KAB} (code of the kab/kota without dots) and {ANGKATAN}; the count begins anew each year.
 */
public final class CertificateNumber {
    public static final String USUAL = "{NO}/SERT-KDKMP/{KAB}/{BULAN}/{TAHUN}";
    private static final Pattern MARK = Pattern.compile("\\{([A-Z]+)(\\d?)}");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final int DIGITS = 3;
    private static final int MOST = 120;

    private CertificateNumber() {}

    /** @throws CodedException KD-858 when two certificates of a year, or of two years, would get the same number */
    public static void check(String pattern) {
        boolean known = MARK.matcher(pattern)
                .results()
                .allMatch(
                        m -> List.of("NO", "BULAN", "TAHUN", "KAB", "ANGKATAN").contains(m.group(1)));
        boolean unique = pattern.contains("{TAHUN}")
                && Pattern.compile("\\{NO\\d?}").matcher(pattern).find();
        boolean plain = !MARK.matcher(pattern).replaceAll("").matches(".*[{}].*");
        if (!known || !unique || !plain || pattern.length() > MOST - 20) {
            throw new CodedException("KD-858", "training.number.pattern", pattern);
        }
    }

    /** @param serial of the year, from 1 */
    public static String of(String pattern, int serial, LocalDate issued, String regency, int batchNumber) {
        return MARK.matcher(pattern)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        switch (mark.group(1)) {
                            case "NO" ->
                                String.format(
                                        Locale.ROOT,
                                        "%0"
                                                + (mark.group(2).isEmpty()
                                                        ? DIGITS
                                                        : Math.max(1, Integer.parseInt(mark.group(2))))
                                                + "d",
                                        serial);
                            case "BULAN" -> ROMAN.get(issued.getMonthValue() - 1);
                            case "TAHUN" -> Integer.toString(issued.getYear());
                            case "KAB" -> regency.replace(".", "");
                            case "ANGKATAN" -> Integer.toString(batchNumber);
                            default -> mark.group();
                        }));
    }
}
