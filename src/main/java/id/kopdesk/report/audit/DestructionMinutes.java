package id.kopdesk.report.audit;

import id.kopdesk.account.Retention.Destroyed;
import id.kopdesk.document.DocxDraft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Berita acara of a destruction: how many of what, by whom and why, and no name of those concerned. */
public final class DestructionMinutes {
    private final AuditPaper paper;

    public DestructionMinutes(AuditPaper paper) {
        this.paper = paper;
    }

    public void write(Destroyed done, Path target) {
        DocxDraft draft = paper.draft()
                .title(paper.text("report.audit.minutes.title"), paper.text("report.audit.minutes.number"))
                .text(paper.text("report.audit.minutes.intro", "{{tanggal}}"))
                .pair(paper.text("report.audit.minutes.before"), "{{sebelum}}")
                .pair(paper.text("report.audit.minutes.reason"), "{{alasan}}")
                .pair(paper.text("report.audit.minutes.by"), "{{oleh}}")
                .pair(paper.text("report.audit.minutes.at"), "{{waktu}}")
                .text("")
                .table(
                        List.of(
                                paper.text("report.column.no"),
                                paper.text("report.audit.minutes.what"),
                                paper.text("report.audit.minutes.count")),
                        List.of("{{data.no}}", "{{data.nama}}", "{{data.jumlah}}"),
                        List.of(10, 65, 25))
                .text("")
                .heading(paper.text("report.audit.minutes.texts"))
                .text(paper.text(
                        done.texts().isEmpty() ? "report.audit.minutes.texts.none" : "report.audit.minutes.texts.why"))
                .table(
                        List.of(
                                paper.text("report.column.no"),
                                paper.text("report.audit.minutes.where"),
                                paper.text("report.audit.minutes.decision")),
                        List.of("{{teks.no}}", "{{teks.tempat}}", "{{teks.putusan}}"),
                        List.of(10, 65, 25))
                .text(paper.text("report.audit.minutes.how"))
                .text(paper.text("report.audit.minutes.backups"))
                .signatures();
        Map<String, String> values = new HashMap<>();
        values.put("sebelum", paper.formats().longDate(done.before()));
        values.put("alasan", done.reason());
        values.put("oleh", done.by());
        values.put("waktu", paper.moment(done.at()));
        paper.write("berita-acara-pemusnahan", draft, values, Map.of("data", rows(done), "teks", texts(done)), target);
    }

    private List<Map<String, String>> rows(Destroyed done) {
        List<Map<String, String>> rows = new ArrayList<>();
        done.rows().forEach(count -> rows.add(row(rows.size(), paper.text(count.titleKey()), count.rows())));
        rows.add(row(rows.size(), paper.text("report.audit.minutes.searches"), done.searches()));
        return rows;
    }

    private List<Map<String, String>> texts(Destroyed done) {
        List<Map<String, String>> rows = new ArrayList<>();
        done.texts()
                .forEach(text -> rows.add(Map.of(
                        "no",
                        Integer.toString(rows.size() + 1),
                        "tempat",
                        paper.text(text.titleKey()) + (text.where().isBlank() ? "" : ": " + text.where()),
                        "putusan",
                        paper.text(text.blanked() ? "report.audit.minutes.blanked" : "report.audit.minutes.stays"))));
        return rows;
    }

    private Map<String, String> row(int before, String name, long count) {
        return Map.of(
                "no",
                Integer.toString(before + 1),
                "nama",
                name,
                "jumlah",
                paper.formats().number(count));
    }
}
