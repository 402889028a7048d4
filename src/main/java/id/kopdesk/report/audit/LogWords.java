package id.kopdesk.report.audit;

import id.kopdesk.account.LogLine;
import id.kopdesk.base.Texts;

/** Lines of the logs in words. */
public final class LogWords {
    private final Texts texts;

    public LogWords(Texts texts) {
        this.texts = texts;
    }

    /** "dilihat", "diubah", … */
    public String kind(LogLine line) {
        return kind(line.kind());
    }

    /** @param kind of either log */
    public String kind(String kind) {
        String key = "report.audit.kind." + kind;
        return texts.has(key) ? texts.get(key) : kind;
    }

    /** What kind of record; a table that no room has named stays as it is. */
    public String table(LogLine line) {
        String table = line.table();
        if (table == null) {
            return "";
        }
        String key = "report.audit.table." + table;
        return texts.has(key) ? texts.get(key) : table.equals("*") ? texts.get("report.audit.table.many") : table;
    }

    public String detail(LogLine line) {
        String detail = line.detail();
        return detail == null || detail.equals("-") ? "" : detail;
    }
}
