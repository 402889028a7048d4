package id.kopdesk.ui.safekeeping;

import id.kopdesk.account.FolderKey;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Table;
import id.kopdesk.safekeeping.BackupContents;
import id.kopdesk.safekeeping.BackupNote;
import id.kopdesk.safekeeping.KeySource;
import id.kopdesk.safekeeping.Restore;
import id.kopdesk.safekeeping.Restored;
import id.kopdesk.ui.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One backup on its way back: chosen, opened, looked into, and put in place of what is there. */
public final class RestoreModel {
    /** The key that was tried opens another office's backup, or the key file in the backup asks for a secret. */
    private static final Set<String> ASKS = Set.of("KD-916", "KD-924");

    /** Where the person stands. */
    public enum Step {
        CHOOSE,
        UNLOCK,
        PREVIEW,
        DONE
    }

    /**
     * What a backup says of itself and holds.
     *
     * @param contents null as long as it is locked
     */
    public record Inside(BackupNote note, @Nullable BackupContents contents) {}

    /** Which folder is restored into, with what. */
    public record Job(Path folder, List<Table> tables, Clock clock, Optional<DataKey> known) {
        public Job {
            tables = List.copyOf(tables);
        }
    }

    private final Tasks tasks;
    private final Texts texts;
    private final Formats formats;
    private final Job job;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Inside> inside = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Restored> restored = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable DataKey key;

    public RestoreModel(Tasks tasks, Texts texts, Formats formats, Job job) {
        this.tasks = tasks;
        this.texts = texts;
        this.formats = formats;
        this.job = job;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Inside> inside() {
        return inside.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Restored> restored() {
        return restored.getReadOnlyProperty();
    }

    /** Why it did not go on, as a sentence. */
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    BackupWords words() {
        return new BackupWords(texts, formats, ZoneId.systemDefault());
    }

    Path folder() {
        return job.folder();
    }

    /** Looks into a file as far as the keys at hand reach. */
    public void choose(Path chosen) {
        run("ui.safekeeping.task.look", chosen, () -> {
            BackupNote note = Restore.note(chosen);
            try {
                return new Inside(note, open(chosen, this::atHand));
            } catch (CodedException e) {
                if (ASKS.contains(e.code())) {
                    return new Inside(note, null);
                }
                throw e;
            }
        });
    }

    /** The key of the office that is open here, if the backup is its; else the one that lies in the backup. */
    private DataKey atHand(Path folder) {
        return job.known().filter(own -> fits(own)).orElseGet(() -> FolderKey.open(folder));
    }

    private boolean fits(DataKey own) {
        Path chosen = file.get();
        return chosen != null && Restore.sealedFor(chosen, own);
    }

    /** Takes the password over. */
    void unlock(String login, Secret password) {
        Path chosen = file.get();
        if (chosen != null) {
            run("ui.safekeeping.task.look", chosen, () -> {
                try (password) {
                    return new Inside(
                            Restore.note(chosen), open(chosen, folder -> FolderKey.with(folder, login, password)));
                }
            });
        }
    }

    /** @param typed the words of the recovery key */
    void unlock(String typed) {
        Path chosen = file.get();
        if (chosen != null) {
            run("ui.safekeeping.task.look", chosen, () -> {
                RecoveryKey recovery = RecoveryKey.parse(typed);
                return new Inside(Restore.note(chosen), open(chosen, folder -> FolderKey.with(folder, recovery)));
            });
        }
    }

    private BackupContents open(Path chosen, KeySource source) {
        AtomicReference<DataKey> found = new AtomicReference<>();
        BackupContents contents = Restore.contents(chosen, folder -> {
            DataKey opened = source.key(folder);
            found.set(opened);
            return opened;
        });
        key = found.get();
        return contents;
    }

    private void run(String title, Path chosen, java.util.function.Supplier<Inside> look) {
        if (busy.get()) {
            return;
        }
        begin();
        file.set(chosen);
        tasks.run(title, progress -> look.get())
                .onDone(seen -> {
                    inside.set(seen);
                    step.set(seen.contents() == null ? Step.UNLOCK : Step.PREVIEW);
                })
                .onFailed(this::failed)
                .onEnd(() -> busy.set(false))
                .start();
    }

    /** Puts it in place; what was there stays beside. */
    public void restore() {
        Path chosen = file.get();
        DataKey opened = key;
        if (busy.get() || chosen == null || opened == null) {
            return;
        }
        begin();
        tasks.run(
                        "ui.safekeeping.task.restore",
                        progress -> new Restore(job.tables(), job.clock())
                                .to(chosen, job.folder(), folder -> opened, progress))
                .onDone(done -> {
                    restored.set(done);
                    step.set(Step.DONE);
                })
                .onFailed(this::failed)
                .onEnd(() -> busy.set(false))
                .start();
    }

    private void begin() {
        busy.set(true);
        message.set("");
    }

    private void failed(Throwable thrown) {
        message.set(
                thrown instanceof CodedException coded
                        ? coded.sentence(texts) + " (" + coded.code() + ")"
                        : texts.get("ui.safekeeping.failed"));
        if (!(thrown instanceof CodedException)) {
            org.slf4j.LoggerFactory.getLogger(RestoreModel.class).error("restore", thrown);
        }
    }
}
