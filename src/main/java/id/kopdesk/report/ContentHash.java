package id.kopdesk.report;

import id.kopdesk.database.Digests;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import java.util.List;

/** A fingerprint of what the sheets say: equal in two copies of a report exactly when their tables are equal. */
final class ContentHash {
    private static final int SHOWN = 32;

    private ContentHash() {}

    /** @return 32 hexadecimal digits of SHA-256 in groups of eight */
    static String of(List<ReportSheet> sheets) {
        Digests digest = Digests.start();
        for (ReportSheet sheet : sheets) {
            digest.add(sheet.name());
            sheet.columns().stream().map(SheetColumn::heading).forEach(digest::add);
            sheet.rows().stream().map(SheetRow::toString).forEach(digest::add);
        }
        return digest.end().substring(0, SHOWN).replaceAll("(.{8})(?=.)", "$1-");
    }
}
