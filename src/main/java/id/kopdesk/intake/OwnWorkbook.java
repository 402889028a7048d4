package id.kopdesk.intake;

import id.kopdesk.base.CodedException;
import id.kopdesk.workbook.SourceSheet;
import java.util.List;
import java.util.Set;

/** Knows the monthly workbook of this program: one of its sheets is a list that can be read back, the others are counts. */
final class OwnWorkbook {
    private static final String LIST = "Daftar Koperasi";
    /** What every monthly workbook, and hardly any list of an office, brings. */
    private static final Set<String> SIGNS =
            Set.of("Rekap Kab-Kota", "Rekap Kecamatan", "Kesenjangan", "Temuan Pengurus", "Kendali");

    private OwnWorkbook() {}

    /**
     * The sheets among which a list is looked for.
     *
     * @throws CodedException KD-612 when they are recaps of this program, which hold sums and no cooperatives
     */
    static List<SourceSheet> lists(String file, List<SourceSheet> all) {
        boolean own = all.stream().anyMatch(sheet -> SIGNS.contains(sheet.name()));
        if (!own) {
            return all;
        }
        List<SourceSheet> list =
                all.stream().filter(sheet -> sheet.name().equals(LIST)).toList();
        if (list.isEmpty()) {
            throw new CodedException(
                    "KD-612", "intake.list.recap", file, all.get(0).name(), LIST);
        }
        return list;
    }
}
