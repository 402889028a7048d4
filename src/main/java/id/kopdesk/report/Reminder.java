package id.kopdesk.report;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A message to those who have not handed in, ready to be pasted. */
public final class Reminder {
    private final Texts texts;
    private final Formats formats;

    public Reminder(Texts texts) {
        this.texts = texts;
        this.formats = new Formats(texts.locale());
    }

    /** Everybody who is missing or awaited, in one message; empty where there is nobody. */
    public String of(Period period, LocalDate due, List<Completeness.Cell> cells, String office) {
        String names = cells.stream()
                .filter(cell -> !cell.state().settled())
                .map(cell -> "- " + cell.reporter().name())
                .collect(Collectors.joining("\n"));
        return names.isEmpty()
                ? ""
                : texts.get("report.reminder", formats.month(period), formats.longDate(due), names, office);
    }
}
