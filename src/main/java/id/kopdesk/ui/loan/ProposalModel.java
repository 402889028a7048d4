package id.kopdesk.ui.loan;

import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.StepGates;
import id.kopdesk.loan.StepLook;
import id.kopdesk.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One proposal while its page is open: what is known of it, and changes of it in the background. */
final class ProposalModel {
    private final LoanDesk desk;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<LoanDesk.Opened> opened;

    ProposalModel(LoanDesk desk, Tasks tasks, LoanDesk.Opened first) {
        this.desk = desk;
        this.tasks = tasks;
        opened = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<LoanDesk.Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    LoanDesk.Opened now() {
        return opened.get();
    }

    List<StepLook> steps() {
        return StepGates.look(now().loan());
    }

    /** The first open step, for the page's main action. */
    Optional<StepLook> next() {
        return steps().stream()
                .filter(look ->
                        look.status() == StepLook.Status.OPEN && !look.step().optional())
                .findFirst();
    }

    /** Changes the proposal; a refusal is shown and nothing is kept. */
    void change(Function<LoanFile, LoanFile> change, Runnable done) {
        LoanFile read = now().file();
        tasks.run("ui.loan.task.save", progress -> desk.again(change.apply(read)))
                .onDone(answer -> {
                    opened.set(answer);
                    done.run();
                })
                .start();
    }

    /** Something beside the proposal was saved, such as its village's funds. */
    void beside(Runnable save, Runnable done) {
        tasks.run("ui.loan.task.save", progress -> {
                    save.run();
                    return desk.open(now().file().id());
                })
                .onDone(answer -> {
                    opened.set(answer);
                    done.run();
                })
                .start();
    }

    void refresh() {
        tasks.run("ui.loan.task.open", progress -> desk.open(now().file().id()))
                .quietly()
                .onDone(opened::set)
                .start();
    }
}
