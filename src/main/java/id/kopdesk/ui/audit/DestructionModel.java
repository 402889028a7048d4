package id.kopdesk.ui.audit;

import id.kopdesk.account.Mention;
import id.kopdesk.account.Retention.Destroyed;
import id.kopdesk.account.Retention.Due;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.audit.AuditDesk.Found;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private record Shown(LocalDate before, List<Due> due, List<Mention> mentions) {}

    private final UiContext ui;
    private final AuditDesk desk;
    private final Latest latest;
    private final ObservableList<Found> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> before = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Destroyed> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ObservableList<Mention> mentions = FXCollections.observableArrayList();
    private final Set<Mention> kept = new HashSet<>();
    private List<Due> due = List.of();

    DestructionModel(UiContext ui, AuditDesk desk) {
        this.ui = ui;
        this.desk = desk;
        latest = new Latest(ui.tasks());
    }

    ObservableList<Found> rows() {
        return rows;
    }

    /** Sentences that name those shown: the name goes from each that is not {@link #keep kept}. */
    ObservableList<Mention> mentions() {
        return mentions;
    }

    /** @param stay whether these sentences stay as they are */
    void keep(List<Mention> chosen, boolean stay) {
        if (stay) {
            kept.addAll(chosen);
        } else {
            chosen.forEach(kept::remove);
        }
    }

    boolean keeps(Mention mention) {
        return kept.contains(mention);
    }

    /** How many names go from sentences. */
    int blanked() {
        return mentions.size() - kept.size();
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
                    List<Due> found = desk.due(cut);
                    return new Shown(cut, found, desk.mentions(found, progress));
                },
                shown -> {
                    before.set(shown.before());
                    due = shown.due();
                    kept.clear();
                    mentions.setAll(shown.mentions());
                    rows.setAll(due.stream()
                            .flatMap(one -> one.holders().stream().map(holder -> new Found(one.source(), holder)))
                            .toList());
                });
    }

    /** Destroys just what is shown, then writes the minutes. */
    void destroy(String reason, Path minutes, Consumer<Path> then) {
        LocalDate cut = Objects.requireNonNull(before.get());
        List<Due> shown = due;
        List<Mention> said = List.copyOf(mentions);
        Set<Mention> stay = Set.copyOf(kept);
        working.set(true);
        ui.tasks()
                .run("ui.audit.task.destroy", progress -> desk.destroy(cut, shown, said, stay, reason, progress))
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
