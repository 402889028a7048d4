package id.kopdesk.ui.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.safekeeping.BackupMemory;
import id.kopdesk.safekeeping.BackupShelf;
import id.kopdesk.safekeeping.KeptBackups;
import id.kopdesk.ui.Tasks;
import java.nio.file.Path;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Data that cannot be opened or is not whole, and the backups that could take its place. */
final class RescueModel {
    /** The file is sound, or not the one to blame: a backup would not help. */
    private static final Set<String> NO_CURE = Set.of(
            "KD-201", "KD-202", "KD-203", "KD-204", "KD-210", "KD-214", "KD-215", "KD-216", "KD-903", "KD-925",
            "KD-927");

    private final CodedException reason;
    private final Tasks tasks;
    private final Path folder;
    private final ObservableList<BackupShelf.Book> books = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);

    RescueModel(Tasks tasks, Path folder, CodedException reason) {
        this.tasks = tasks;
        this.folder = folder;
        this.reason = reason;
    }

    CodedException reason() {
        return reason;
    }

    boolean curable() {
        return !NO_CURE.contains(reason.code());
    }

    /** Sound backups of this office at both places, newest first. */
    ObservableList<BackupShelf.Book> books() {
        return books;
    }

    ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    void look() {
        tasks.run("ui.safekeeping.task.search", this::search)
                .onDone(found -> books.setAll(found))
                .onEnd(() -> looking.set(false))
                .start();
    }

    private java.util.List<BackupShelf.Book> search(Progress progress) {
        return KeptBackups.sound(folder, new BackupMemory(folder).place(), progress);
    }
}
