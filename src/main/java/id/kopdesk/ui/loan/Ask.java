package id.kopdesk.ui.loan;

import id.kopdesk.base.Finding;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.control.RupiahField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A small form whose action stays grey while the rules refuse it; what they say stands under the fields. */
final class Ask {
    private final UiContext ui;
    private final FormGrid grid;
    private final VBox said = new VBox(4);
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();
    private final List<Supplier<List<Finding>>> rules = new ArrayList<>();

    Ask(UiContext ui, int columns) {
        this.ui = ui;
        grid = new FormGrid(columns);
        grid.setPrefWidth(columns == 1 ? 420 : 640);
    }

    <N extends Node> N add(String key, N control, boolean required, Observable value) {
        grid.add(new FormField(ui.texts(), ui.texts().get(key), control, required));
        value.addListener(o -> judge());
        return control;
    }

    DateField date(String key, @Nullable LocalDate day) {
        DateField field = new DateField(ui.texts(), ui.formats());
        field.valueProperty().set(day);
        rules.add(() -> field.value().isPresent() ? List.of() : List.of(Finding.error("", "ui.loan.ask.date")));
        return add(key, field, true, field.valueProperty());
    }

    RupiahField rupiah(String key, boolean required) {
        RupiahField field = new RupiahField(ui.formats());
        rules.add(() -> field.value().isPresent() || !required && field.understood()
                ? List.of()
                : List.of(Finding.error("", "ui.loan.ask.amount")));
        return add(key, field, required, field.valueProperty());
    }

    TextField text(String key, @Nullable String value, boolean required) {
        TextField field = new TextField(value == null ? "" : value);
        if (required) {
            rules.add(() -> field.getText().isBlank()
                    ? List.of(Finding.error("", "ui.loan.ask.text", ui.texts().get(key)))
                    : List.of());
        }
        return add(key, field, required, field.textProperty());
    }

    <T> ComboBox<T> choice(String key, List<T> choices, T first, Function<T, String> shown) {
        ComboBox<T> box = choices(choices, first, shown);
        return add(key, box, true, box.valueProperty());
    }

    static <T> ComboBox<T> choices(List<T> choices, @Nullable T first, Function<T, String> shown) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : shown.apply(one);
            }

            @Override
            public T fromString(String text) {
                return choices.stream()
                        .filter(one -> shown.apply(one).equals(text))
                        .findFirst()
                        .orElseThrow();
            }
        });
        box.setValue(first);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    void group(String heading) {
        grid.group(heading);
    }

    void wide(Node node) {
        grid.wide(node);
    }

    /** In the next place of the columns. */
    void beside(Node node) {
        grid.add(node);
    }

    void note(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        grid.wide(label);
    }

    /** Rules over the values as they stand; asked only once every field is understood. */
    void check(Supplier<List<Finding>> rule) {
        rules.add(rule);
    }

    /** Judges anew, as after a field that is no part of the form itself. */
    void again() {
        judge();
    }

    private void judge() {
        List<Finding> found = new ArrayList<>();
        for (Supplier<List<Finding>> rule : rules) {
            found.addAll(rule.get());
            if (found.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR)) {
                break;
            }
        }
        ready.set(found.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR));
        said.getChildren().setAll(found.stream().map(this::line).toList());
    }

    private Label line(Finding finding) {
        Label label = new Label(finding.sentence(ui.texts()));
        label.setWrapText(true);
        // What is merely not filled in yet is said quietly; a rule that refuses is said in red.
        boolean empty = finding.key().startsWith("ui.loan.ask.");
        boolean wrong = finding.severity() == Finding.Severity.ERROR;
        label.getStyleClass().add(empty ? "muted" : wrong ? "mark-wrong" : "mark-due");
        return label;
    }

    /** @return whether the person chose the action */
    boolean go(String title, String actionKey) {
        judge();
        said.getStyleClass().add("calculator-said");
        said.setMinHeight(40);
        VBox content = new VBox(grid, said);
        return ui.dialogs().form(title, content, ui.texts().get(actionKey), ready);
    }
}
