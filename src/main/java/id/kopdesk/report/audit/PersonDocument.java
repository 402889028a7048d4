package id.kopdesk.report.audit;

import id.kopdesk.account.LogLine;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.PersonalData.Fact;
import id.kopdesk.base.PersonalData.Holder;
import id.kopdesk.document.DocxDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything the office keeps about one person, for that person (UU 27/2022 Art. 7). */
public final class PersonDocument {
    private final AuditPaper paper;
    private final LogWords words;

    /** What one room keeps, with who changed it and who looked. */
    public record Part(PersonalData source, Holder holder, List<Fact> facts, List<LogLine> trace) {
        public Part {
            facts = List.copyOf(facts);
            trace = List.copyOf(trace);
        }
    }

    public PersonDocument(AuditPaper paper) {
        this.paper = paper;
        this.words = new LogWords(paper.texts());
    }

    /**
     * @param purpose why it was made, for the foot of each page
     * @param by who made it
     */
    public void write(String name, List<Part> parts, String purpose, String by, Path target) {
        DocxDraft draft = paper.draft()
                .title(paper.text("report.audit.person.title"), "{{nama}}")
                .text(paper.text("report.audit.person.intro"))
                .heading(paper.text("report.audit.person.data"))
                .table(
                        List.of(
                                paper.text("report.audit.where"),
                                paper.text("report.audit.field"),
                                paper.text("report.audit.value")),
                        List.of("{{isi.tempat}}", "{{isi.nama}}", "{{isi.nilai}}"),
                        List.of(34, 26, 40))
                .heading(paper.text("report.audit.person.trace"))
                .table(
                        List.of(
                                paper.text("report.audit.when"),
                                paper.text("report.audit.who"),
                                paper.text("report.audit.what"),
                                paper.text("report.audit.detail")),
                        List.of("{{jejak.waktu}}", "{{jejak.oleh}}", "{{jejak.apa}}", "{{jejak.rincian}}"),
                        List.of(22, 22, 20, 36))
                .signatures()
                .foot("{{kaki}}");
        paper.write(
                "data-satu-orang",
                draft,
                Map.of(
                        "nama",
                        name,
                        "kaki",
                        paper.text(
                                "report.audit.purpose",
                                purpose,
                                by,
                                paper.moment(paper.clock().now()))),
                Map.of("isi", facts(parts), "jejak", trace(parts)),
                target);
    }

    private List<Map<String, String>> facts(List<Part> parts) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Part part : parts) {
            String where =
                    paper.text(part.source().titleKey()) + ": " + part.holder().where();
            for (Fact fact : part.facts()) {
                rows.add(Map.of(
                        "tempat",
                        fact == part.facts().get(0) ? where : "",
                        "nama",
                        paper.text(fact.labelKey()),
                        "nilai",
                        value(fact)));
            }
        }
        return rows;
    }

    private String value(Fact fact) {
        return switch (fact.form()) {
            case TEXT -> fact.value();
            case DATE -> paper.formats().longDate(LocalDate.parse(fact.value()));
            case WORD -> paper.text(fact.value());
        };
    }

    private List<Map<String, String>> trace(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.trace().stream())
                .map(line -> Map.of(
                        "waktu",
                        paper.moment(line.at()),
                        "oleh",
                        line.actor(),
                        "apa",
                        words.kind(line) + (line.change() ? "" : " (" + words.table(line) + ")"),
                        "rincian",
                        words.detail(line)))
                .toList();
    }
}
