package id.kopdesk.ui.audit;

import id.kopdesk.account.Retention.Destroyed;
import id.kopdesk.account.Retention.Due;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.audit.AuditDesk.Found;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who is due, their destruction, and its minutes, which can be written again while the screen is open. */
final class DestructionModel {
    private record Shown(LocalDate before, List<Due> due) {}

    private final UiContext ui;
    private final AuditDesk desk;
    private final Latest latest;
    private final ObservableList<Found> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> before = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Destroyed> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private List<Due> due = List.of();

    DestructionModel(UiContext ui, AuditDesk desk) {
        this.ui = ui;
        this.desk = desk;
        latest = new Latest(ui.tasks());
    }

    ObservableList<Found> rows() {
        return rows;
    }

    /** The day before which data that no longer serves is due; null before it was read. */
    ReadOnlyObjectProperty<@Nullable LocalDate> before() {
        return before.getReadOnlyProperty();
    }

    /** The last destruction of this screen, whose minutes can be written; null before the first. */
    ReadOnlyObjectProperty<@Nullable Destroyed> done() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    void read() {
        latest.ask(
                "ui.audit.task.due",
                progress -> {
                    LocalDate cut = desk.cutOff();
                    return new Shown(cut, desk.due(cut));
                },
                shown -> {
                    before.set(shown.before());
                    due = shown.due();
                    rows.setAll(due.stream()
                            .flatMap(one -> one.holders().stream().map(holder -> new Found(one.source(), holder)))
                            .toList());
                });
    }

    /** Destroys just what is shown, then writes the minutes. */
    void destroy(String reason, Path minutes, Consumer<Path> then) {
        LocalDate cut = Objects.requireNonNull(before.get());
        List<Due> shown = due;
        working.set(true);
        ui.tasks()
                .run("ui.audit.task.destroy", progress -> desk.destroy(cut, shown, reason, progress))
                .onDone(destroyed -> {
                    done.set(destroyed);
                    read();
                    write(minutes, then);
                })
                .onEnd(() -> working.set(false))
                .start();
    }

    /** Writes the minutes of the last destruction, again if the first place failed. */
    void write(Path target, Consumer<Path> then) {
        Destroyed destroyed = Objects.requireNonNull(done.get());
        ui.tasks()
                .act("ui.audit.task.write", progress -> desk.writeMinutes(destroyed, target))
                .onDone(() -> then.accept(target))
                .start();
    }
}
