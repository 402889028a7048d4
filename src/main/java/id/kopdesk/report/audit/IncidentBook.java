package id.kopdesk.report.audit;

import id.kopdesk.account.LogLine;
import id.kopdesk.account.Touched;
import id.kopdesk.base.Progress;
import id.kopdesk.document.DocxDraft;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An incident as workbook and as document. */
public final class IncidentBook {
    private final AuditPaper paper;
    private final LogWords words;
    private final boolean demo;

    public IncidentBook(AuditPaper paper, boolean demo) {
        this.paper = paper;
        this.words = new LogWords(paper.texts());
        this.demo = demo;
    }

    /** @param by who made it, for the foot of each page */
    public void workbook(IncidentReport report, String by, Path target, Progress progress) {
        new LetterheadBook(paper.office(), paper.texts(), paper.clock(), demo)
                .write(
                        List.of(touched(report), wholesale(report)),
                        span(report),
                        foot(by),
                        paper.clock().now(),
                        target,
                        progress);
    }

    /** @param by who made it */
    public void document(IncidentReport report, String by, Path target) {
        DocxDraft draft = paper.draft()
                .title(paper.text("report.audit.incident.title"), span(report))
                .text(paper.text("report.audit.incident.intro"))
                .heading(paper.text("report.audit.incident.touched"))
                .table(
                        List.of(
                                paper.text("report.column.no"),
                                paper.text("report.audit.record"),
                                paper.text("report.audit.changes"),
                                paper.text("report.audit.views"),
                                paper.text("report.audit.span"),
                                paper.text("report.audit.who")),
                        List.of(
                                "{{data.no}}",
                                "{{data.nama}}",
                                "{{data.ubah}}",
                                "{{data.lihat}}",
                                "{{data.waktu}}",
                                "{{data.oleh}}"),
                        List.of(6, 28, 11, 11, 24, 20))
                .heading(paper.text("report.audit.incident.wholesale"))
                .table(
                        List.of(
                                paper.text("report.audit.when"),
                                paper.text("report.audit.who"),
                                paper.text("report.audit.what"),
                                paper.text("report.audit.detail")),
                        List.of("{{keluar.waktu}}", "{{keluar.oleh}}", "{{keluar.apa}}", "{{keluar.rincian}}"),
                        List.of(22, 22, 18, 38))
                .signatures()
                .foot(foot(by));
        paper.write(
                "laporan-kejadian",
                draft,
                Map.of(),
                Map.of("data", touchedRows(report), "keluar", wholesaleRows(report)),
                target);
    }

    private List<Map<String, String>> touchedRows(IncidentReport report) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Touched one : report.touched()) {
            Map<String, String> row = new HashMap<>();
            row.put("no", Integer.toString(rows.size() + 1));
            row.put("nama", report.name(one.subject()));
            row.put("ubah", paper.formats().number(one.changes()));
            row.put("lihat", paper.formats().number(one.views()));
            row.put("waktu", paper.moment(one.first()) + " – " + paper.moment(one.last()));
            row.put("oleh", String.join(", ", one.actors()));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, String>> wholesaleRows(IncidentReport report) {
        return report.wholesale().stream()
                .map(line -> Map.of(
                        "waktu",
                        paper.moment(line.at()),
                        "oleh",
                        line.actor(),
                        "apa",
                        words.kind(line),
                        "rincian",
                        words.detail(line)))
                .toList();
    }

    private ReportSheet touched(IncidentReport report) {
        List<SheetRow> rows = new ArrayList<>();
        for (Touched one : report.touched()) {
            rows.add(new SheetRow.Data(List.of(
                    Value.of(rows.size() + 1L),
                    Value.of(report.name(one.subject())),
                    Value.of(one.changes()),
                    Value.of(one.views()),
                    Value.of(paper.moment(one.first())),
                    Value.of(paper.moment(one.last())),
                    Value.of(String.join(", ", one.actors())))));
        }
        return new ReportSheet(
                paper.text("report.audit.incident.sheet"),
                paper.text("report.audit.incident.touched"),
                true,
                List.of(
                        SheetColumn.ordinal(paper.text("report.column.no"), 5),
                        SheetColumn.text(paper.text("report.audit.record"), 44),
                        SheetColumn.count(paper.text("report.audit.changes"), 10),
                        SheetColumn.count(paper.text("report.audit.views"), 10),
                        SheetColumn.text(paper.text("report.audit.first"), 20),
                        SheetColumn.text(paper.text("report.audit.last"), 20),
                        SheetColumn.text(paper.text("report.audit.who"), 30)),
                rows,
                paper.text("report.audit.total"),
                List.of(paper.text("report.audit.incident.intro")));
    }

    private ReportSheet wholesale(IncidentReport report) {
        List<SheetRow> rows = new ArrayList<>();
        for (LogLine line : report.wholesale()) {
            rows.add(new SheetRow.Data(List.of(
                    Value.of(rows.size() + 1L),
                    Value.of(paper.moment(line.at())),
                    Value.of(line.actor()),
                    Value.of(words.kind(line)),
                    Value.of(words.detail(line)))));
        }
        return new ReportSheet(
                paper.text("report.audit.incident.sheet2"),
                paper.text("report.audit.incident.wholesale"),
                true,
                List.of(
                        SheetColumn.ordinal(paper.text("report.column.no"), 5),
                        SheetColumn.text(paper.text("report.audit.when"), 20),
                        SheetColumn.text(paper.text("report.audit.who"), 26),
                        SheetColumn.text(paper.text("report.audit.what"), 16),
                        SheetColumn.text(paper.text("report.audit.detail"), 60)),
                rows,
                "",
                List.of());
    }

    private String span(IncidentReport report) {
        return paper.text("report.audit.incident.span", paper.moment(report.from()), paper.moment(report.to()));
    }

    private String foot(String by) {
        return paper.text("report.audit.foot", by, paper.moment(paper.clock().now()));
    }
}
