package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.training.BatchFile;
import id.kopdesk.ui.Tasks;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A batch as it stands now, and the one way to change it: change, read anew, show. */
final class BatchModel {
    private record Loaded(BatchFile file, List<Finding> clashes) {}

    private final Tasks tasks;
    private final TrainingDesk desk;
    private final UUID id;
    private final ReadOnlyObjectWrapper<@Nullable BatchFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Finding>> clashes = new ReadOnlyObjectWrapper<>(List.of());

    BatchModel(Tasks tasks, TrainingDesk desk, UUID id) {
        this.tasks = tasks;
        this.desk = desk;
        this.id = id;
    }

    UUID id() {
        return id;
    }

    TrainingDesk desk() {
        return desk;
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<@Nullable BatchFile> file() {
        return file.getReadOnlyProperty();
    }

    /** What meets itself on one day; warnings only. */
    ReadOnlyObjectProperty<List<Finding>> clashes() {
        return clashes.getReadOnlyProperty();
    }

    BatchFile now() {
        BatchFile read = file.get();
        if (read == null) {
            throw new IllegalStateException("not read yet");
        }
        return read;
    }

    boolean loaded() {
        return file.get() != null;
    }

    void load() {
        tasks.run("ui.training.task.open", progress -> read())
                .onDone(this::show)
                .quietly()
                .start();
    }

    private Loaded read() {
        BatchFile read = desk.file(id);
        return new Loaded(read, desk.clashes().of(read));
    }

    private void show(Loaded loaded) {
        file.set(loaded.file());
        clashes.set(loaded.clashes());
    }

    /** Changes something in the background and shows the batch anew; a refusal is shown and the batch too, as it is. */
    <T> void change(Function<TrainingDesk, T> change, Consumer<T> then) {
        tasks.run("ui.training.task.save", progress -> change.apply(desk))
                .onDone(answer -> {
                    then.accept(answer);
                    load();
                })
                .start();
    }

    void change(Consumer<TrainingDesk> change) {
        change(
                d -> {
                    change.accept(d);
                    return true;
                },
                done -> {});
    }
}
