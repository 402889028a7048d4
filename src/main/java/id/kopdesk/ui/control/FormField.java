package id.kopdesk.ui.control;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.FieldState;
import id.kopdesk.ui.Validation;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Label above, control, and below it what the rules say after the person has left it. */
public final class FormField extends VBox {
    private final Texts texts;
    private final Node control;
    private final VBox messages = new VBox();

    public FormField(Texts texts, String label, Node control, boolean required) {
        this.texts = texts;
        this.control = control;
        getStyleClass().add("form-field");
        Label name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setLabelFor(control);
        HBox head = new HBox(name);
        head.getStyleClass().add("field-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        if (required) {
            Label word = new Label(texts.get("ui.form.required"));
            word.getStyleClass().add("field-required");
            head.getChildren().add(word);
        }
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(required ? label + ", " + texts.get("ui.form.required") : label);
        }
        if (control instanceof javafx.scene.layout.Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        messages.getStyleClass().add("field-messages");
        messages.managedProperty().bind(messages.visibleProperty());
        messages.setVisible(false);
        getChildren().addAll(head, control, messages);
    }

    /** Ties the field to its rules: judged on leaving, cleared while typing. */
    public FormField bind(Validation validation, String name) {
        FieldState state = validation.field(name);
        state.findings().addListener((ListChangeListener<Finding>) c -> show(state));
        control.focusWithinProperty().addListener((o, before, within) -> {
            if (!within) {
                validation.left(name);
            }
        });
        if (control instanceof TextInputControl input) {
            input.textProperty().addListener((o, before, now) -> validation.typed(name));
        }
        show(state);
        return this;
    }

    public Node control() {
        return control;
    }

    private void show(FieldState state) {
        messages.getChildren().clear();
        state.findings().forEach(finding -> messages.getChildren().add(message(finding)));
        boolean wrong = state.look().get() == FieldState.Look.INVALID
                || state.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        messages.setVisible(!messages.getChildren().isEmpty());
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        control.pseudoClassStateChanged(
                Styles.STATE_WARNING, !wrong && !state.findings().isEmpty());
        control.setAccessibleHelp(state.findings().stream()
                .map(f -> f.sentence(texts))
                .reduce((a, b) -> a + " " + b)
                .orElse(null));
    }

    private Node message(Finding finding) {
        boolean wrong = finding.severity() == Finding.Severity.ERROR;
        Label text = new Label(finding.sentence(texts));
        text.setWrapText(true);
        text.setGraphic(new FontIcon(wrong ? BootstrapIcons.X_CIRCLE_FILL : BootstrapIcons.EXCLAMATION_TRIANGLE_FILL));
        HBox line = new HBox(text);
        line.getStyleClass().addAll("field-message", wrong ? "field-error" : "field-warning");
        HBox.setHgrow(text, Priority.ALWAYS);
        String source = finding.source();
        if (source != null) {
            Hyperlink why = new Hyperlink(texts.get("ui.form.why"));
            why.setMinWidth(USE_PREF_SIZE);
            why.setOnAction(e -> explain(why, finding, source));
            line.getChildren().add(why);
        }
        return line;
    }

    private void explain(Hyperlink from, Finding finding, String source) {
        Label text = new Label(finding.sentence(texts) + "\n\n" + texts.get("ui.form.source", source));
        text.setWrapText(true);
        text.setMaxWidth(320);
        text.getStyleClass().add("why");
        Popover popover = new Popover(text);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.show(from);
    }
}
