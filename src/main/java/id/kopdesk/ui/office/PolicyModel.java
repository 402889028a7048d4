package id.kopdesk.ui.office;

import id.kopdesk.base.Actor;
import id.kopdesk.office.Setting;
import id.kopdesk.office.SettingKey.Group;
import id.kopdesk.office.Settings;
import id.kopdesk.ui.Tasks;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What rules leave open, as this office has it. */
final class PolicyModel {
    private final Tasks tasks;
    private final Settings settings;
    private final Actor actor;
    private final ObservableList<Setting> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Group> only = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper unconfirmed = new ReadOnlyIntegerWrapper();
    private List<Setting> all = List.of();

    PolicyModel(Tasks tasks, Settings settings, Actor actor) {
        this.tasks = tasks;
        this.settings = settings;
        this.actor = actor;
        only.addListener((o, before, now) -> show());
    }

    ObservableList<Setting> rows() {
        return rows;
    }

    /** The group that is shown; null for all. */
    ObjectProperty<@Nullable Group> only() {
        return only;
    }

    /** How many nobody has held against their source. */
    ReadOnlyIntegerProperty unconfirmed() {
        return unconfirmed.getReadOnlyProperty();
    }

    void read() {
        tasks.run("ui.office.policy.task.read", progress -> settings.all())
                .quietly()
                .onDone(found -> {
                    all = found;
                    show();
                })
                .start();
    }

    void save(Setting wanted, Runnable then) {
        act(() -> settings.save(actor, wanted), then);
    }

    void reset(Setting own, Runnable then) {
        act(() -> settings.reset(actor, own), then);
    }

    private void act(Runnable work, Runnable then) {
        tasks.act("ui.office.task.save", progress -> work.run())
                .onDone(then)
                .onEnd(this::read)
                .start();
    }

    private void show() {
        unconfirmed.set((int) all.stream().filter(s -> !s.confirmed()).count());
        rows.setAll(all.stream()
                .filter(s -> only.get() == null || s.key().group() == only.get())
                .toList());
    }
}
