package id.kopdesk.ui.office;

import id.kopdesk.office.Office;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.Unsaved;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The office's settings while a person changes them. */
final class SettingsModel {
    private final Tasks tasks;
    private final OfficeDesk desk;
    private final OfficeModel office = new OfficeModel();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final Consumer<Office> saved;
    private boolean read;

    /** @param saved told of the office as it was stored */
    SettingsModel(Tasks tasks, OfficeDesk desk, Consumer<Office> saved) {
        this.tasks = tasks;
        this.desk = desk;
        this.saved = saved;
    }

    OfficeModel office() {
        return office;
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** Reads the office, unless something typed would be lost. */
    void read() {
        if (read && office.values().changed().get()) {
            return;
        }
        tasks.run("ui.office.task.read", progress -> desk.load())
                .quietly()
                .onDone(stored -> {
                    read = true;
                    office.load(stored);
                })
                .start();
    }

    /** @param then told once the office is stored; @param refused told when an error stands in the way */
    void save(Runnable then, Runnable refused) {
        if (saving.get() || !read) {
            return;
        }
        if (!office.validation().lookAtAll()) {
            refused.run();
            return;
        }
        Office now = office.office();
        saving.set(true);
        tasks.act("ui.office.task.save", progress -> desk.save(now))
                .onDone(() -> {
                    office.load(now);
                    saved.accept(now);
                    then.run();
                })
                .onEnd(() -> saving.set(false))
                .start();
    }

    Optional<Unsaved> unsaved(String what) {
        if (!office.values().changed().get()) {
            return Optional.empty();
        }
        return Optional.of(new Unsaved() {
            @Override
            public String what() {
                return what;
            }

            @Override
            public void save(Runnable then) {
                SettingsModel.this.save(then, () -> {});
            }

            @Override
            public void discard() {
                office.discard();
            }
        });
    }
}
