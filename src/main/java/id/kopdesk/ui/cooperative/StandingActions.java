package id.kopdesk.ui.cooperative;

import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.CooperativeDesk.Opened;
import id.kopdesk.ui.cooperative.CooperativeDesk.Standing;
import id.kopdesk.ui.record.HistoryEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** "Tindakan": what happens to a cooperative as a whole. Each asks for date and reason and can be taken back. */
final class StandingActions extends MenuButton {
    private final UiContext ui;
    private final CooperativeFormModel model;
    private final CooperativeDesk desk;
    private final OtherCooperatives others;
    private final Runnable changed;

    /** @param changed told after a change of standing */
    StandingActions(
            UiContext ui,
            CooperativeFormModel model,
            CooperativeDesk desk,
            OtherCooperatives others,
            Runnable changed) {
        this.ui = ui;
        this.model = model;
        this.desk = desk;
        this.others = others;
        this.changed = changed;
        setText(text("ui.cooperative.actions"));
        setMnemonicParsing(true);
        setAccessibleText(getText().replace("_", ""));
        setMinWidth(USE_PREF_SIZE);
        model.opened().addListener(o -> fill());
        fill();
    }

    private void fill() {
        Standing standing = model.opened().get().standing();
        MenuItem undo = item("ui.cooperative.action.undo", this::undoLast);
        undo.setDisable(standing == Standing.NEW);
        getItems().setAll(undo);
        if (standing == Standing.ACTIVE) {
            getItems()
                    .addAll(
                            item("ui.cooperative.action.dissolve", this::dissolve),
                            item("ui.cooperative.action.merge", this::merge),
                            item("ui.cooperative.action.setAside", this::setAside));
        } else if (standing != Standing.NEW) {
            getItems().add(item("ui.cooperative.action.restore", this::restore));
        }
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(text(key));
        item.setOnAction(e -> saved(run));
        return item;
    }

    /** What is typed is saved before the record as a whole changes. */
    private void saved(Runnable run) {
        if (model.values().changed().get()) {
            model.save(run);
        } else {
            run.run();
        }
    }

    void undoLast() {
        ui.tasks()
                .run("ui.cooperative.task.history", progress -> desk.history(model.id()))
                .onDone(found -> found.stream().findFirst().ifPresent(this::undo))
                .start();
    }

    void undo(HistoryEntry entry) {
        String what = text("ui.cooperative.undo.reason", model.opened().get().name());
        model.act(
                "ui.cooperative.task.undo",
                now -> {
                    desk.takeBack(entry.unit(), now.id(), what);
                    return desk.open(now.id());
                },
                () -> said("ui.cooperative.undone"));
    }

    private void dissolve() {
        StandingDialog.dated(ui, "ui.cooperative.dissolve.", name())
                .ifPresent(a -> act(now -> desk.dissolve(now, a.on(), a.reason()), "ui.cooperative.dissolved"));
    }

    private void merge() {
        StandingDialog.merge(ui, name(), others, model.id())
                .ifPresent(a -> act(now -> desk.merge(now, a.into(), a.on(), a.reason()), "ui.cooperative.merged"));
    }

    private void setAside() {
        StandingDialog.reason(ui, "ui.cooperative.setAside.", name())
                .ifPresent(reason -> act(now -> desk.setAside(now, reason), "ui.cooperative.wasSetAside"));
    }

    private void restore() {
        act(desk::restore, "ui.cooperative.restored");
    }

    private void act(java.util.function.Function<Opened, Opened> action, String done) {
        model.act("ui.cooperative.task.save", action, () -> said(done));
    }

    private void said(String key) {
        changed.run();
        ui.dialogs().toast(text(key, name()), text("ui.cooperative.action.undoIt"), this::undoLast);
    }

    private String name() {
        return model.opened().get().name();
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }

    /** Finds cooperatives by a part of their name, for merging into one of them. */
    interface OtherCooperatives {
        List<Other> find(String typed);

        record Other(UUID id, String name, String place) {}
    }

    record Dated(LocalDate on, String reason) {}

    record MergedInto(UUID into, LocalDate on, String reason) {}
}
