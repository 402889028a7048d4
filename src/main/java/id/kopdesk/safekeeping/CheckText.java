package id.kopdesk.safekeeping;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Integrity;
import id.kopdesk.document.Attachment;
import id.kopdesk.document.AttachmentSweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The result of a check in sentences. */
public final class CheckText {
    private final Texts texts;
    private final Formats formats;

    public CheckText(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** The verdict first, then one line for each kind of damage. */
    public List<String> of(Integrity found) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                found.whole() ? "safekeeping.check.whole" : "safekeeping.check.damaged",
                formats.number(found.rows()),
                formats.number(found.tables().size()),
                formats.number(found.entries())));
        found.faults().forEach(fault -> lines.add(fault(fault)));
        return lines;
    }

    /** Attached files: the verdict, then each that is not whole by its label and its record. */
    public List<String> of(AttachmentSweep.Found found) {
        List<String> lines = new ArrayList<>();
        lines.add(
                found.whole()
                        ? texts.get(
                                "safekeeping.check.files",
                                formats.number(found.files()),
                                formats.number(found.orphans()))
                        : texts.get(
                                "safekeeping.check.files.bad",
                                formats.number(found.files()),
                                formats.number(found.missing().size()),
                                formats.number(found.damaged().size())));
        found.missing().forEach(a -> lines.add(file("safekeeping.check.file.missing", a)));
        found.damaged().forEach(a -> lines.add(file("safekeeping.check.file.damaged", a)));
        return lines;
    }

    /** @param firstBad the first entry of the access log that is not as it was written */
    public String access(Optional<Long> firstBad) {
        return firstBad.map(no -> texts.get("safekeeping.check.access.bad", formats.number(no)))
                .orElseGet(() -> texts.get("safekeeping.check.access"));
    }

    private String file(String key, Attachment attachment) {
        return texts.get(
                key,
                attachment.label(),
                attachment.subject().kind() + " " + attachment.subject().id());
    }

    private String fault(Integrity.Fault fault) {
        return texts.get(
                "safekeeping.fault." + fault.kind().name(),
                fault.table(),
                formats.number(fault.count()),
                fault.row() == null ? "-" : fault.row().toString(),
                Long.toString(fault.entry()));
    }
}
