package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Reported;
import id.kopdesk.report.oversight.PageBook;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saves the page of a cooperative as a workbook, in the words of the screen. */
final class PageExport {
    private final PageBook book;

    PageExport(PageBook book) {
        this.book = book;
    }

    void save(UiContext ui, PageDesk.Page page) {
        String name = page.file().cooperative().name();
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        ui.texts().get("ui.cooperative.page.export.title"),
                        name.replaceAll("[^\\p{L}\\p{N}]+", "-") + ".xlsx",
                        null,
                        List.of(new Dialogs.FileKind(
                                ui.texts().get("ui.cooperative.page.export.kind"), List.of("*.xlsx")))))
                .ifPresent(file -> write(ui, page, name, file));
    }

    private void write(UiContext ui, PageDesk.Page page, String name, Path file) {
        List<PageBook.Part> parts = page.contents().stream()
                .map(content -> new PageBook.Part(content.heading(), facts(ui, content)))
                .toList();
        List<PageBook.Event> events = page.events().stream()
                .map(event -> new PageBook.Event(event.day(), event.what()))
                .toList();
        ui.tasks()
                .act("ui.cooperative.task.export", progress -> {
                    book.write(name, parts, events, file);
                    ui.access().exported("cooperative", page.file().id(), String.valueOf(file.getFileName()));
                })
                .onDone(() -> ui.dialogs()
                        .toast(ui.texts().get("ui.cooperative.page.exported", String.valueOf(file.getFileName()))))
                .start();
    }

    private static List<PageBook.Fact> facts(UiContext ui, PageContent content) {
        List<PageBook.Fact> facts = new ArrayList<>();
        for (PageContent.Line line : content.lines()) {
            String state = line.mark().word();
            facts.add(
                    line.text().isEmpty()
                            ? new PageBook.Fact(state, line.detail())
                            : new PageBook.Fact(
                                    line.text(), line.detail().isEmpty() ? state : state + "; " + line.detail()));
        }
        content.trends().forEach(trend -> facts.add(new PageBook.Fact(trend.label(), trend.newest())));
        for (PageContent.Fact fact : content.facts()) {
            Reported<String> value = fact.value();
            String text = "";
            if (value instanceof Reported.Value<String> said) {
                text = said.value();
            } else if (value instanceof Reported.NotReported<String>) {
                text = ui.texts().get("ui.state.notReported");
            } else if (value instanceof Reported.Skipped<String> skipped) {
                text = ui.texts().get("ui.state.skipped") + ": " + skipped.reason();
            }
            facts.add(new PageBook.Fact(fact.label(), text));
        }
        return facts;
    }
}
