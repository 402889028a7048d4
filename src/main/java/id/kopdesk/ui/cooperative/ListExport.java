package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.ColumnOf;
import java.nio.file.Path;
import java.util.List;

/** Writes rows of the list as the screen shows them: the columns that are shown, in their order, under the letterhead. */
final class ListExport {
    /** Writes the workbook; runs in the background. */
    interface Book {
        Book NONE = (table, target, progress) -> {};

        void write(Table table, Path target, Progress progress);
    }

    /**
     * @param filter what the rows were filtered by, in words; may be empty
     * @param widths of the columns, in characters
     */
    record Table(String filter, List<String> headings, List<Integer> widths, List<List<String>> rows) {}

    private static final int PIXELS_A_CHARACTER = 7;

    private final UiContext ui;
    private final Book book;

    ListExport(UiContext ui, Book book) {
        this.ui = ui;
        this.book = book;
    }

    /** @param rows are read in the background */
    void ask(String filter, List<ColumnOf<CooperativeLine>> columns, Tasks.Work<List<CooperativeLine>> rows) {
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.cooperative.export.title"),
                        text("ui.cooperative.export.name"),
                        null,
                        List.of(new Dialogs.FileKind(text("ui.cooperative.export.kind"), List.of("*.xlsx")))))
                .ifPresent(target -> write(target, filter, columns, rows));
    }

    private void write(
            Path target,
            String filter,
            List<ColumnOf<CooperativeLine>> columns,
            Tasks.Work<List<CooperativeLine>> read) {
        String file = String.valueOf(target.getFileName());
        Tasks.Work<Integer> work = progress -> {
            List<List<String>> rows = read.run(progress).stream()
                    .map(row -> columns.stream().map(c -> c.text().apply(row)).toList())
                    .toList();
            ui.access().exported("cooperative", null, file);
            book.write(
                    new Table(
                            filter,
                            columns.stream().map(c -> text(c.titleKey())).toList(),
                            columns.stream()
                                    .map(c -> (int) c.width() / PIXELS_A_CHARACTER)
                                    .toList(),
                            rows),
                    target,
                    progress);
            return rows.size();
        };
        ui.tasks()
                .run("ui.cooperative.task.export", work)
                .onDone(written -> ui.dialogs()
                        .toast(text("ui.cooperative.export.done", ui.formats().number(written), file)))
                .start();
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
