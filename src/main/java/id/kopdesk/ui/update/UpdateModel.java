package id.kopdesk.ui.update;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Tasks;
import id.kopdesk.update.Head;
import id.kopdesk.update.Installed;
import id.kopdesk.update.Landing;
import id.kopdesk.update.Manifest;
import id.kopdesk.update.OnlineCheck;
import id.kopdesk.update.OnlineMemory;
import id.kopdesk.update.Ready;
import id.kopdesk.update.ReleaseKeys;
import id.kopdesk.update.UpdateFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** One update file: chosen, verified, taken out; and what is asked over the network. */
final class UpdateModel {
    /**
     * What it works with.
     *
     * @param data the office's data folder
     * @param backup makes and verifies a backup; before every update
     */
    record Desk(ReleaseKeys keys, Installed here, Path data, Tasks.Action backup, Clock clock) {}

    /** A file that may be installed here. */
    record Found(Path file, Head head) {}

    private final Tasks tasks;
    private final Texts texts;
    private final Desk desk;
    private final OnlineMemory memory;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    UpdateModel(Tasks tasks, Texts texts, Desk desk) {
        this.tasks = tasks;
        this.texts = texts;
        this.desk = desk;
        memory = new OnlineMemory(desk.data());
    }

    ReadOnlyObjectProperty<@Nullable Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Why it did not go on, as a sentence. */
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    Installed here() {
        return desk.here();
    }

    boolean withoutKeys() {
        return desk.keys().none();
    }

    OnlineMemory.Choice choice() {
        return memory.choice();
    }

    /** Verifies all of the file; what is not for this PC is refused here already. */
    void choose(Path file) {
        found.set(null);
        run(
                "ui.update.task.verify",
                progress -> {
                    Head head = new UpdateFile(file, desk.keys()).verify(progress);
                    head.manifest().requireFor(desk.here());
                    return new Found(file, head);
                },
                found::set);
    }

    /** A verified backup first, then the installer, verified again while it is written. */
    void prepare(Consumer<Ready> ready) {
        Found chosen = found.get();
        if (chosen != null) {
            run(
                    "ui.update.task.prepare",
                    progress -> {
                        desk.backup().run(progress);
                        return new Landing(desk.data())
                                .take(new UpdateFile(chosen.file(), desk.keys()), desk.here(), progress);
                    },
                    ready);
        }
    }

    void choose(OnlineMemory.Choice choice, Runnable kept) {
        run(
                "ui.update.task.keep",
                progress -> {
                    memory.choose(choice);
                    return true;
                },
                done -> kept.run());
    }

    /** Asks at an address that the person has typed, kept or not. */
    void ask(String address, Consumer<Optional<Manifest>> answer) {
        run(
                "ui.update.task.ask",
                progress -> {
                    Optional<Manifest> newer = new OnlineCheck(desk.keys(), desk.here()).ask(address);
                    memory.asked(desk.clock().instant());
                    return newer;
                },
                answer);
    }

    private <T> void run(String title, Tasks.Work<T> work, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        message.set("");
        tasks.run(title, work)
                .onDone(answer -> {
                    busy.set(false);
                    // Last, for it may close the window.
                    done.accept(answer);
                })
                .onFailed(this::failed)
                .onEnd(() -> busy.set(false))
                .start();
    }

    private void failed(Throwable thrown) {
        if (thrown instanceof CodedException coded) {
            message.set(coded.sentence(texts) + " (" + coded.code() + ")");
        } else {
            message.set(texts.get("ui.update.failed"));
            LoggerFactory.getLogger(UpdateModel.class).error("update", thrown);
        }
    }
}
