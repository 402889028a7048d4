package id.kopdesk.report.oversight;

import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of one cooperative as a workbook: what is known, and what happened. Called in the background. */
public final class PageBook {
    private final Database database;
    private final OfficeClock clock;

    public PageBook(Database database, OfficeClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param value as it was shown; empty where there is nothing */
    public record Fact(String name, String value) {}

    public record Part(String heading, List<Fact> facts) {
        public Part {
            facts = List.copyOf(facts);
        }
    }

    public record Event(LocalDate day, String what) {}

    /** @param name of the cooperative, in the title */
    public void write(String name, List<Part> parts, List<Event> events, Path target) {
        Office office = new OfficeStore(database).load();
        Texts texts = Texts.of(Locale.forLanguageTag(office.language()));
        LocalDate today = clock.today();
        new LetterheadBook(office, texts, clock, database.demo())
                .write(
                        List.of(known(texts, name, parts), happened(texts, name, events)),
                        texts.get("report.period", new Formats(texts.locale()).longDate(today)),
                        name,
                        today.atStartOfDay().toInstant(ZoneOffset.UTC),
                        target,
                        Progress.NONE);
    }

    private static ReportSheet known(Texts texts, String name, List<Part> parts) {
        List<SheetRow> rows = new ArrayList<>();
        for (Part part : parts) {
            rows.add(new SheetRow.Group(part.heading()));
            part.facts()
                    .forEach(fact ->
                            rows.add(new SheetRow.Data(List.of(Value.of(fact.name()), Value.of(fact.value())))));
        }
        return new ReportSheet(
                texts.get("report.oversight.page.known"),
                texts.get("report.oversight.page.title", name),
                false,
                List.of(
                        SheetColumn.text(texts.get("report.oversight.page.what"), 46),
                        SheetColumn.text(texts.get("report.oversight.page.value"), 52)),
                rows,
                "",
                List.of());
    }

    private static ReportSheet happened(Texts texts, String name, List<Event> events) {
        return new ReportSheet(
                texts.get("report.oversight.page.happened"),
                texts.get("report.oversight.page.timeline", name),
                false,
                List.of(
                        SheetColumn.date(texts.get("report.oversight.page.day"), 14),
                        SheetColumn.text(texts.get("report.oversight.page.event"), 84)),
                events.stream()
                        .<SheetRow>map(
                                event -> new SheetRow.Data(List.of(new Value.Day(event.day()), Value.of(event.what()))))
                        .toList(),
                "",
                List.of());
    }
}
