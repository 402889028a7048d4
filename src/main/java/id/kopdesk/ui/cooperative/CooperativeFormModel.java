package id.kopdesk.ui.cooperative;

import id.kopdesk.database.ConflictException;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.Unsaved;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.cooperative.CooperativeDesk.Opened;
import id.kopdesk.ui.record.DraftModel;
import id.kopdesk.ui.record.RecordValues;
import id.kopdesk.ui.record.ThreeWay;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One cooperative while a person works on it: read, judged, saved, joined with what somebody else saved meanwhile. */
final class CooperativeFormModel {
    /** Asks the person; empty when the person turned back. */
    interface Chooser extends Function<ThreeWay, Optional<Map<String, String>>> {}

    private final Tasks tasks;
    private final Dialogs dialogs;
    private final CooperativeDesk desk;
    private final RecordValues values = new RecordValues();
    private final Validation validation = new Validation();
    private final DraftModel draft;
    private final Chooser chooser;
    private final Runnable refused;
    private final ReadOnlyObjectWrapper<Opened> opened;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();

    /**
     * @param chooser asked where two persons wrote different things
     * @param refused told when an error stands in the way of saving
     */
    CooperativeFormModel(
            Tasks tasks, Dialogs dialogs, CooperativeDesk desk, Opened first, Chooser chooser, Runnable refused) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.desk = desk;
        this.chooser = chooser;
        this.refused = refused;
        opened = new ReadOnlyObjectWrapper<>(first);
        values.load(first.values());
        draft = new DraftModel(tasks, values, desk.draft(first.id()));
        validation.rule(() -> desk.check(opened.get(), values.now()));
    }

    RecordValues values() {
        return values;
    }

    Validation validation() {
        return validation;
    }

    DraftModel draft() {
        return draft;
    }

    ReadOnlyObjectProperty<Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** While it is true nothing else can be asked of the record. */
    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    UUID id() {
        return opened.get().id();
    }

    /** @param then told once the record is stored and forced to disk, never before */
    void save(Runnable then) {
        if (saving.get()) {
            return;
        }
        if (!validation.lookAtAll()) {
            refused.run();
            return;
        }
        store(opened.get(), values.now(), then);
    }

    /** A change of standing, such as dissolving; what is typed must have been saved. */
    void act(String titleKey, Function<Opened, Opened> action, Runnable then) {
        Opened now = opened.get();
        saving.set(true);
        tasks.run(titleKey, progress -> action.apply(now))
                .onDone(after -> {
                    shown(after);
                    then.run();
                })
                .onFailed(this::failed)
                .start();
    }

    void reload(Runnable then) {
        act("ui.cooperative.task.open", now -> desk.open(now.id()), then);
    }

    void discard() {
        draft.drop();
        values.show(values.base());
        validation.reset();
    }

    Optional<Unsaved> unsaved() {
        if (!values.changed().get()) {
            return Optional.empty();
        }
        return Optional.of(new Unsaved() {
            @Override
            public String what() {
                return values.of("name").get();
            }

            @Override
            public void save(Runnable then) {
                CooperativeFormModel.this.save(then);
            }

            @Override
            public void discard() {
                CooperativeFormModel.this.discard();
            }
        });
    }

    private void store(Opened before, Map<String, String> now, Runnable then) {
        saving.set(true);
        tasks.run("ui.cooperative.task.save", progress -> desk.save(before, now))
                .onDone(after -> {
                    Map<String, String> meanwhile = values.now();
                    shown(after);
                    draft.forget();
                    if (!meanwhile.equals(now)) {
                        // Typed while it was being saved: still to be saved.
                        values.show(meanwhile);
                    }
                    then.run();
                })
                .onFailed(failure -> {
                    if (failure instanceof ConflictException) {
                        join(before, now, then);
                    } else {
                        failed(failure);
                    }
                })
                .start();
    }

    private void join(Opened before, Map<String, String> mine, Runnable then) {
        tasks.run("ui.cooperative.task.open", progress -> desk.open(before.id()))
                .onDone(theirs -> {
                    saving.set(false);
                    chooser.apply(new ThreeWay(before.values(), mine, theirs.values()))
                            .ifPresent(joined -> {
                                opened.set(theirs);
                                values.load(theirs.values());
                                values.show(joined);
                                save(then);
                            });
                })
                .onFailed(this::failed)
                .start();
    }

    private void shown(Opened after) {
        saving.set(false);
        opened.set(after);
        values.load(after.values());
        validation.reset();
    }

    private void failed(Throwable failure) {
        saving.set(false);
        dialogs.error(failure);
    }
}
