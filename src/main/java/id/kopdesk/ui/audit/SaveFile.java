package id.kopdesk.ui.audit;

import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a written sheet or document goes. */
final class SaveFile {
    private SaveFile() {}

    /** @param name suggested, with its ending */
    static Optional<Path> ask(UiContext ui, String name) {
        boolean sheet = name.endsWith(".xlsx");
        return ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        ui.texts().get("ui.audit.save"),
                        name,
                        null,
                        List.of(new Dialogs.FileKind(
                                ui.texts().get(sheet ? "ui.audit.save.xlsx" : "ui.audit.save.docx"),
                                List.of(sheet ? "*.xlsx" : "*.docx")))));
    }

    static void saved(UiContext ui, Path file, Consumer<Path> show) {
        ui.dialogs()
                .toast(
                        ui.texts().get("ui.audit.saved", String.valueOf(file.getFileName())),
                        ui.texts().get("ui.audit.open"),
                        () -> show.accept(file));
    }
}
