package id.kopdesk.ui.window;

import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.safekeeping.CheckText;
import id.kopdesk.safekeeping.SupportFile;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.util.List;

/** "Bantuan › Simpan berkas bantuan". */
final class HelpFile {
    private final UiContext ui;
    private final SupportFile file;

    HelpFile(UiContext ui, Database database, Path folder, List<Table> tables) {
        this.ui = ui;
        file = new SupportFile(database, folder, tables, new CheckText(ui.texts(), ui.formats()), Version.text());
    }

    void save() {
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        ui.texts().get("ui.help.file.title"),
                        "bantuan-kopdesk.zip",
                        null,
                        List.of(new Dialogs.FileKind("ZIP", List.of("*.zip")))))
                .ifPresent(target -> ui.tasks()
                        .act("ui.help.file.task", progress -> file.write(target, progress))
                        .onDone(() -> ui.dialogs()
                                .toast(ui.texts().get("ui.help.file.saved", String.valueOf(target.getFileName()))))
                        .start());
    }
}
