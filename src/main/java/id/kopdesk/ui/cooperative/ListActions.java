package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.SelectionBar.Action;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.RecordValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;

/** What can be done with several cooperatives at once; each is one unit of work, so that one undo takes it back. */
final class ListActions {
    /** Does it to all of them or to none. */
    interface Bulk {
        /** @param values state, reference, eventDate and note of the milestone, as the form keeps them */
        UUID setMilestone(List<UUID> ids, String kind, Map<String, String> values);

        UUID setAside(List<UUID> ids, String reason);

        void takeBack(UUID unit, List<UUID> ids, String reason);
    }

    private final CooperativeScreens screens;
    private final UiContext ui;
    private final Runnable refresh;

    ListActions(CooperativeScreens screens, Runnable refresh) {
        this.screens = screens;
        this.ui = screens.ui();
        this.refresh = refresh;
    }

    List<Action<CooperativeLine>> all() {
        return List.of(
                new Action<>(text("ui.cooperative.bulk.milestone"), this::milestone),
                new Action<>(text("ui.cooperative.bulk.setAside"), this::setAside));
    }

    private void milestone(List<CooperativeLine> rows) {
        RecordValues values = new RecordValues();
        values.load(Map.of("state", "DONE"));
        Validation validation = new Validation();
        validation.rule(() -> RowRules.required(values.now(), "milestone", "state"));
        validation.rule(() -> reasonOfSkipping(values.now()));
        FieldKit kit = new FieldKit(ui, values, validation, new MilestoneWords(screens.words()));
        FormGrid form = new FormGrid(2)
                .add(kit.choice("milestone", MilestoneGrid.KINDS, true))
                .add(kit.choice("state", MilestoneGrid.STATES, true))
                .add(kit.text("reference", false))
                .add(kit.date("eventDate", false))
                .wide(kit.text("note", false));
        SimpleBooleanProperty ready = new SimpleBooleanProperty();
        values.edits().addListener(o -> ready.set(!validation.hasError()));
        String many = ui.formats().number(rows.size());
        if (ui.dialogs()
                .form(
                        text("ui.cooperative.bulk.milestone.title", many),
                        form,
                        text("ui.cooperative.bulk.milestone.action", many),
                        ready)) {
            Map<String, String> entered = values.now();
            List<UUID> ids = ids(rows);
            run(
                    ids,
                    () -> screens.bulk().setMilestone(ids, entered.getOrDefault("milestone", ""), entered),
                    text("ui.cooperative.bulk.milestone.done", many));
        }
    }

    private static List<Finding> reasonOfSkipping(Map<String, String> values) {
        return values.getOrDefault("state", "").equals("SKIPPED") ? RowRules.required(values, "note") : List.of();
    }

    private void setAside(List<CooperativeLine> rows) {
        String many = ui.formats().number(rows.size());
        StandingDialog.reason(ui, "ui.cooperative.setAside.", text("ui.cooperative.count", many))
                .ifPresent(reason -> {
                    List<UUID> ids = ids(rows);
                    run(
                            ids,
                            () -> screens.bulk().setAside(ids, reason),
                            text("ui.cooperative.bulk.setAside.done", many));
                });
    }

    private void run(List<UUID> ids, java.util.function.Supplier<UUID> work, String done) {
        ui.tasks()
                .run("ui.cooperative.task.save", progress -> work.get())
                .onDone(unit -> {
                    refresh.run();
                    ui.dialogs().toast(done, text("ui.cooperative.action.undoIt"), () -> takeBack(unit, ids, done));
                })
                .start();
    }

    private void takeBack(UUID unit, List<UUID> ids, String what) {
        ui.tasks()
                .act("ui.cooperative.task.undo", progress -> screens.bulk().takeBack(unit, ids, what))
                .onDone(() -> {
                    refresh.run();
                    ui.dialogs().toast(text("ui.cooperative.bulk.undone"));
                })
                .start();
    }

    private static List<UUID> ids(List<CooperativeLine> rows) {
        return rows.stream().map(CooperativeLine::id).toList();
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }

    /** The fields of one milestone, whichever is chosen. */
    private record MilestoneWords(CooperativeWords words) implements id.kopdesk.ui.record.FieldWords {
        @Override
        public String label(String name) {
            return words.label("milestone." + name);
        }

        @Override
        public String shown(String name, String value) {
            return name.equals("milestone") ? words.milestone(value) : words.shown("milestone." + name, value);
        }
    }
}
