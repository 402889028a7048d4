package id.kopdesk.ui.record;

import id.kopdesk.base.Finding;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;

/** A small form in a dialog: its action stays grey while its rules find an error. */
public final class AskForm {
    private AskForm() {}

    /**
     * @param initial values that the form begins with
     * @param check rules over the values as they stand; an error keeps the action grey
     * @param action the button's word, a verb
     * @return the values as they were typed, or empty when the person turned back
     */
    public static Optional<Map<String, String>> ask(
            UiContext ui,
            FieldWords words,
            Map<String, String> initial,
            String title,
            String action,
            Function<FieldKit, Node> form,
            Function<Map<String, String>, List<Finding>> check) {
        RecordValues values = new RecordValues();
        values.load(initial);
        Validation validation = new Validation();
        validation.rule(() -> check.apply(values.now()));
        FieldKit kit = new FieldKit(ui, values, validation, words);
        Node content = form.apply(kit);
        SimpleBooleanProperty ready = new SimpleBooleanProperty();
        Runnable judge = () -> ready.set(!validation.hasError());
        values.edits().addListener(o -> judge.run());
        judge.run();
        return ui.dialogs().form(title, content, action, ready) ? Optional.of(values.now()) : Optional.empty();
    }
}
