package id.kopdesk.ui.window;

import id.kopdesk.safekeeping.Archive;
import id.kopdesk.safekeeping.BackupShelf;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.safekeeping.BackupScreen;
import id.kopdesk.ui.update.UpdateRoom;
import id.kopdesk.ui.update.UpdateScreen;
import id.kopdesk.update.UpdateFile;
import java.nio.file.Path;

/** Where a file that was opened in the file manager is shown: each kind where its button is. */
record Opened(UiContext ui, Trail trail, SafekeepingRoom safekeeping, UpdateRoom updates) {
    static boolean backup(Path file) {
        return file.toString().endsWith(BackupShelf.ENDING);
    }

    void open(Path file) {
        String name = file.toString();
        if (backup(file)) {
            trail.leaveAll(() -> {
                BackupScreen screen = safekeeping.screen();
                trail.go(Places.SETTINGS, screen);
                screen.restore(file);
            });
        } else if (name.endsWith(UpdateFile.ENDING)) {
            UpdateScreen screen = updates.screen();
            trail.go(Places.SETTINGS, screen);
            screen.choose(file);
        } else if (name.endsWith(Archive.ENDING)) {
            // An archive is for other programs and later times: nothing in the window reads it.
            ui.dialogs().inform(ui.texts().get("ui.opened.archive"), ui.texts().get("ui.opened.archive.how", name));
        }
    }
}
