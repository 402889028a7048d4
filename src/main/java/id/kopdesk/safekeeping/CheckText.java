package id.kopdesk.safekeeping;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Integrity;
import java.util.ArrayList;
import java.util.List;

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

    private String fault(Integrity.Fault fault) {
        return texts.get(
                "safekeeping.fault." + fault.kind().name(),
                fault.table(),
                formats.number(fault.count()),
                fault.row() == null ? "-" : fault.row().toString(),
                Long.toString(fault.entry()));
    }
}
