package id.kopdesk.report.audit;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Texts;
import id.kopdesk.document.DocxContent;
import id.kopdesk.document.DocxDraft;
import id.kopdesk.document.DocxTemplate;
import id.kopdesk.document.Templates;
import id.kopdesk.office.Office;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the documents of this room share: the office, its words, its templates, the foot with purpose and name. */
public final class AuditPaper {
    private final Office office;
    private final Texts texts;
    private final Formats formats;
    private final OfficeClock clock;
    private final Templates templates;

    public AuditPaper(Office office, Texts texts, OfficeClock clock, Templates templates) {
        this.office = office;
        this.texts = texts;
        this.formats = new Formats(texts.locale());
        this.clock = clock;
        this.templates = templates;
    }

    Office office() {
        return office;
    }

    Formats formats() {
        return formats;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    boolean knows(String key) {
        return texts.has(key);
    }

    String moment(Instant at) {
        return formats.moment(at, clock.zone());
    }

    String today() {
        return formats.longDate(clock.today());
    }

    OfficeClock clock() {
        return clock;
    }

    Texts texts() {
        return texts;
    }

    /** An empty sheet with the letterhead. */
    DocxDraft draft() {
        return new DocxDraft(office.paper()).letterhead();
    }

    /** @param name of the template, for the office's own file */
    void write(
            String name,
            DocxDraft shipped,
            Map<String, String> values,
            Map<String, List<Map<String, String>>> tables,
            Path target) {
        Map<String, String> all = new HashMap<>(values);
        String dated = office.place().isBlank() ? today() : office.place() + ", " + today();
        all.put("tanggal", today());
        DocxContent content =
                DocxContent.of(all).with(new DocxContent.Head(office, dated, text("report.acknowledged")));
        for (Map.Entry<String, List<Map<String, String>>> table : tables.entrySet()) {
            content = content.with(table.getKey(), table.getValue());
        }
        DocxTemplate.fill(templates.open(name, shipped::bytes), content, target);
    }
}
