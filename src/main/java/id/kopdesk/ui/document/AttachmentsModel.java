package id.kopdesk.ui.document;

import id.kopdesk.document.Attachment;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files of one record while its screen is open. */
final class AttachmentsModel {
    private final UiContext ui;
    private final AttachmentDesk desk;
    private final Consumer<Path> show;
    private final ObservableList<Attachment> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<AttachmentSubject>> subject =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param show opens a file with the system's program */
    AttachmentsModel(UiContext ui, AttachmentDesk desk, Consumer<Path> show) {
        this.ui = ui;
        this.desk = desk;
        this.show = show;
    }

    ObservableList<Attachment> files() {
        return files;
    }

    /** Empty while the record is not stored yet. */
    ReadOnlyObjectProperty<Optional<AttachmentSubject>> subject() {
        return subject.getReadOnlyProperty();
    }

    boolean mayChange() {
        return subject.get().filter(desk::mayChange).isPresent();
    }

    void show(Optional<AttachmentSubject> now) {
        subject.set(now);
        if (now.isEmpty()) {
            files.clear();
        } else {
            reload();
        }
    }

    void reload() {
        subject.get()
                .ifPresent(of -> ui.tasks()
                        .run("ui.document.task.list", progress -> desk.of(of))
                        .quietly()
                        .onDone(found -> {
                            if (subject.get().equals(Optional.of(of))) {
                                files.setAll(found);
                            }
                        })
                        .start());
    }

    void add(String slot, String label, Path file) {
        subject.get()
                .ifPresent(of -> ui.tasks()
                        .run("ui.document.task.add", progress -> desk.add(of.at(slot), label, file, progress))
                        .onDone(made -> {
                            reload();
                            ui.dialogs().toast(ui.texts().get("ui.document.added", made.label()));
                        })
                        .start());
    }

    void open(Attachment attachment) {
        ui.access().seen("attachment", attachment.id());
        ui.tasks()
                .run("ui.document.task.open", progress -> desk.open(attachment, progress))
                .onDone(show)
                .start();
    }

    void copyTo(Attachment attachment, Path target) {
        ui.tasks()
                .act("ui.document.task.copy", progress -> {
                    ui.access().exported("attachment", attachment.id(), String.valueOf(target.getFileName()));
                    desk.copyTo(attachment, target, progress);
                })
                .onDone(() -> ui.dialogs().toast(ui.texts().get("ui.document.copied", target.toString())))
                .start();
    }

    void remove(Attachment attachment, String reason) {
        ui.tasks()
                .act("ui.document.task.remove", progress -> desk.remove(attachment, reason))
                .onDone(() -> {
                    reload();
                    ui.dialogs()
                            .toast(
                                    ui.texts().get("ui.document.removed", attachment.label()),
                                    ui.texts().get("ui.document.back"),
                                    () -> restore(attachment));
                })
                .start();
    }

    private void restore(Attachment attachment) {
        ui.tasks()
                .act(
                        "ui.document.task.restore",
                        progress -> desk.restore(attachment, ui.texts().get("ui.document.back")))
                .onDone(this::reload)
                .start();
    }
}
