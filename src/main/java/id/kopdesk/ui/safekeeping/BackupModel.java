package id.kopdesk.ui.safekeeping;

import id.kopdesk.safekeeping.BackupAge;
import id.kopdesk.safekeeping.BackupKeeper;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.BackupShelf;
import id.kopdesk.safekeeping.Occasion;
import id.kopdesk.safekeeping.Receipt;
import id.kopdesk.safekeeping.RestoreBack;
import id.kopdesk.safekeeping.WholeCheck;
import id.kopdesk.ui.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The backups that are kept, and what can be done with them. */
final class BackupModel {
    /** What the head of the screen says. */
    record State(
            BackupAge age,
            Optional<Occasion.Done> last,
            Optional<Path> place,
            Optional<id.kopdesk.safekeeping.SecondPlace.Outcome> outcome,
            boolean sameDisk,
            boolean canStepBack) {}

    private record Seen(List<BackupShelf.Book> books, State state) {}

    private final Tasks tasks;
    private final BackupRoutine routine;
    private final RestoreBack back;
    private final Tasks.Work<WholeCheck.Found> check;
    private final ObservableList<BackupShelf.Book> books = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(
            new BackupAge(BackupAge.State.FRESH, 0),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param check reads all of the data */
    BackupModel(Tasks tasks, BackupRoutine routine, RestoreBack back, Tasks.Work<WholeCheck.Found> check) {
        this.tasks = tasks;
        this.routine = routine;
        this.back = back;
        this.check = check;
    }

    /** Newest first. */
    ObservableList<BackupShelf.Book> books() {
        return books;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    Path shelf() {
        return routine.shelf().folder();
    }

    void read() {
        tasks.run("ui.backup.reading", progress -> new Seen(routine.books(), look()))
                .quietly()
                .onDone(seen -> {
                    books.setAll(seen.books());
                    state.set(seen.state());
                })
                .start();
    }

    private State look() {
        return new State(
                routine.age(),
                routine.memory().last(),
                routine.memory().place(),
                routine.memory().outcome(),
                routine.sameDisk(),
                back.possible());
    }

    void make(Consumer<BackupKeeper.Kept> made) {
        run("ui.backup.task", routine::make, made);
    }

    void to(Path target, Consumer<Receipt> made) {
        run("ui.backup.task", progress -> routine.to(target, progress), made);
    }

    void chooseSecond(Path place, Runnable chosen) {
        run(
                "ui.safekeeping.task.second",
                progress -> {
                    routine.chooseSecond(place);
                    return true;
                },
                done -> chosen.run());
    }

    void dropSecond() {
        run(
                "ui.safekeeping.task.second",
                progress -> {
                    routine.dropSecond();
                    return true;
                },
                done -> {});
    }

    void check(Consumer<WholeCheck.Found> found) {
        run("ui.safekeeping.task.check", check, found);
    }

    /** What is there now is backed up before it is replaced. */
    void beforeRestore(Runnable then) {
        run("ui.backup.task", progress -> routine.when(Occasion.BEFORE_RESTORE, progress), made -> then.run());
    }

    private <T> void run(String title, Tasks.Work<T> work, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        tasks.run(title, work)
                .onDone(answer -> {
                    busy.set(false);
                    read();
                    // Last, for it may close the window and the data under it.
                    done.accept(answer);
                })
                .onEnd(() -> busy.set(false))
                .start();
    }
}
