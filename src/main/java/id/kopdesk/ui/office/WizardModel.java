package id.kopdesk.ui.office;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.ui.Tasks;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The first run: a few short steps, each judged when the person goes on; the office is made at the end. */
final class WizardModel<T> {
    private final Tasks tasks;
    private final Texts texts;
    private final AreaChoice areas;
    private final Function<Office, T> create;
    private final OfficeModel office = new OfficeModel();
    private final ReadOnlyObjectWrapper<WizardStep> step = new ReadOnlyObjectWrapper<>(WizardStep.AREA);
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    /** @param create makes the office; runs in the background */
    WizardModel(Tasks tasks, Texts texts, AreaChoice areas, Function<Office, T> create) {
        this.tasks = tasks;
        this.texts = texts;
        this.areas = areas;
        this.create = create;
        office.values().of("area").addListener((o, before, now) -> suggest(now));
    }

    OfficeModel office() {
        return office;
    }

    ReadOnlyObjectProperty<WizardStep> step() {
        return step.getReadOnlyProperty();
    }

    /** While it is true the office is being made. */
    ReadOnlyBooleanProperty making() {
        return making.getReadOnlyProperty();
    }

    /** Why the office could not be made, as a sentence; empty before that. */
    ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    void back() {
        failure.set("");
        step.set(WizardStep.values()[Math.max(0, step.get().ordinal() - 1)]);
    }

    /** @return the first field of this step that stands in the way, or empty when the person went on */
    String next() {
        step.get().fields().forEach(office.validation()::left);
        String wrong = office.validation().all().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .map(Finding::field)
                .filter(step.get().fields()::contains)
                .findFirst()
                .orElse("");
        if (wrong.isEmpty() && !step.get().last()) {
            step.set(WizardStep.values()[step.get().ordinal() + 1]);
        }
        return wrong;
    }

    void finish(Consumer<T> made) {
        if (making.get() || !next().isEmpty()) {
            return;
        }
        Office wanted = office.office();
        making.set(true);
        failure.set("");
        tasks.run("ui.office.task.make", progress -> create.apply(wanted))
                .onDone(made)
                .onFailed(thrown -> {
                    making.set(false);
                    failure.set(
                            thrown instanceof CodedException coded
                                    ? coded.sentence(texts) + " (" + coded.code() + ")"
                                    : texts.get("ui.office.make.failed"));
                })
                .start();
    }

    /** The suggestion for an area fills the form; what the person wrote for another area would not fit this one. */
    private void suggest(String code) {
        areas.of(code).ifPresent(area -> {
            office.load(OfficeDefaults.of(area));
            office.values().of("language").set(texts.locale().getLanguage());
        });
    }
}
