package id.kopdesk.ui.training;

import id.kopdesk.base.Finding;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.FieldWords;
import id.kopdesk.ui.record.RecordValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;

/**
 * A small form in a dialog: its fields by name, its rules over their texts.
 */
final class Ask {
    private final UiContext ui;
    private final RecordValues values = new RecordValues();
    private final Validation validation = new Validation();
    private final FieldKit kit;

    Ask(
            UiContext ui,
            Map<String, Function<String, String>> choices,
            Map<String, String> initial,
            Function<Map<String, String>, List<Finding>> check) {
        this(ui, Map.of(), choices, initial, check);
    }

    /**
     * @param labels of fields that have no text of their own
     * @param choices how a field's choices are written, by field
     */
    Ask(
            UiContext ui,
            Map<String, String> labels,
            Map<String, Function<String, String>> choices,
            Map<String, String> initial,
            Function<Map<String, String>, List<Finding>> check) {
        this.ui = ui;
        values.load(initial);
        validation.rule(() -> check.apply(values.now()));
        kit = new FieldKit(ui, values, validation, new FieldWords() {
            @Override
            public String label(String name) {
                String own = labels.get(name);
                return own == null ? ui.texts().get("ui.training.field." + name) : own;
            }

            @Override
            public String shown(String name, String value) {
                Function<String, String> written = choices.get(name);
                return written == null || value.isEmpty() ? value : written.apply(value);
            }
        });
    }

    FieldKit kit() {
        return kit;
    }

    RecordValues values() {
        return values;
    }

    /** @return what was typed, or empty when the person turned back */
    Optional<Map<String, String>> show(String title, Node form, String action) {
        SimpleBooleanProperty ready = new SimpleBooleanProperty(!validation.hasError());
        values.edits().addListener(o -> ready.set(!validation.hasError()));
        return ui.dialogs().form(title, form, action, ready) ? Optional.of(values.now()) : Optional.empty();
    }
}
