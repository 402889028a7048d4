package id.kopdesk.ui.record;

import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.DecimalField;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.control.NumberField;
import id.kopdesk.ui.control.RupiahField;
import id.kopdesk.ui.control.SearchPicker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a form: each tied to its value in the record and to the rules that speak of it. */
public final class FieldKit {
    private final UiContext ui;
    private final RecordValues values;
    private final Validation validation;
    private final FieldWords words;
    private final Map<String, Node> controls = new LinkedHashMap<>();

    public FieldKit(UiContext ui, RecordValues values, Validation validation, FieldWords words) {
        this.ui = ui;
        this.values = values;
        this.validation = validation;
        this.words = words;
    }

    /** The control of a field, to put the cursor there. */
    public @Nullable Node control(String name) {
        return controls.get(name);
    }

    public FormField text(String name, boolean required) {
        return field(name, textBox(name), required);
    }

    /** A line of text without its label, for a grid. */
    public TextField textBox(String name) {
        TextField box = new TextField();
        box.textProperty().bindBidirectional(values.of(name));
        return box;
    }

    public FormField lines(String name, int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(values.of(name));
        return field(name, area, false);
    }

    public FormField date(String name, boolean required) {
        return field(name, dateBox(name), required);
    }

    public DateField dateBox(String name) {
        DateField box = new DateField(ui.texts(), ui.formats());
        ValueText.date(values.of(name), box.valueProperty());
        validation.rule(() -> box.problems(name));
        return box;
    }

    public FormField rupiah(String name) {
        RupiahField box = new RupiahField(ui.formats());
        ValueText.whole(values.of(name), box.valueProperty());
        validation.rule(() -> box.problems(name));
        return field(name, box, false);
    }

    /** A whole number between these bounds, both included. */
    public FormField number(String name, long least, long most) {
        return field(name, numberBox(name, least, most), false);
    }

    /** A whole number without its label, for a grid. */
    public NumberField numberBox(String name, long least, long most) {
        NumberField box = new NumberField(ui.formats(), least, most);
        ValueText.whole(values.of(name), box.valueProperty());
        validation.rule(() -> box.problems(name));
        return box;
    }

    public FormField decimal(String name) {
        DecimalField box = new DecimalField();
        ValueText.decimal(values.of(name), box.valueProperty());
        validation.rule(() -> box.problems(name));
        return field(name, box, false);
    }

    public FormField yesNo(String name) {
        CheckBox box = new CheckBox(words.label(name));
        ValueText.bind(
                values.of(name),
                box.selectedProperty().asObject(),
                on -> on ? "true" : "",
                text -> text.equals("true"));
        controls.put(name, box);
        return new FormField(ui.texts(), "", box, false).bind(validation, name);
    }

    public FormField choice(String name, List<String> constants, boolean required) {
        return field(name, choiceBox(name, constants, required), required);
    }

    /** A short list of constants, written as the words of the field have them. */
    public ComboBox<String> choiceBox(String name, List<String> constants, boolean required) {
        ComboBox<String> box = new ComboBox<>();
        List<String> entries = new ArrayList<>(constants);
        if (!required) {
            entries.add(0, "");
        }
        box.getItems().setAll(entries);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String constant) {
                return constant == null || constant.isEmpty()
                        ? ui.texts().get("ui.record.choice.none")
                        : words.shown(name, constant);
            }

            @Override
            public String fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        box.valueProperty().bindBidirectional(values.of(name));
        return box;
    }

    /**
     * Picks one of many by typing.
     *
     * @param key what is kept of the entry
     * @param ofKey the entry again, null when it is no longer known
     */
    public <T> FormField picked(
            String name, SearchPicker<T> picker, Function<T, String> key, Function<String, @Nullable T> ofKey) {
        return picked(name, picker, key, ofKey, true);
    }

    /** As {@link #picked(String, SearchPicker, Function, Function)}, for a field that may stay empty too. */
    public <T> FormField picked(
            String name,
            SearchPicker<T> picker,
            Function<T, String> key,
            Function<String, @Nullable T> ofKey,
            boolean required) {
        ValueText.bind(values.of(name), picker.valueProperty(), key, ofKey);
        validation.rule(() -> picker.problems(name));
        return field(name, picker, required);
    }

    /** Puts the rules of a field under a control that is not one field, such as a list of rows. */
    public FormField group(String name, Node control) {
        FormField group = field(name, control, false);
        group.getStyleClass().add("field-group");
        return group;
    }

    /** Names a control of a grid for the rules and for a screen reader. */
    public <N extends Node> N inGrid(String name, N control) {
        control.setAccessibleText(words.label(name));
        control.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                validation.left(name);
            }
        });
        controls.put(name, control);
        return control;
    }

    public RecordValues values() {
        return values;
    }

    public Validation validation() {
        return validation;
    }

    private FormField field(String name, Node control, boolean required) {
        controls.put(name, control);
        return new FormField(ui.texts(), words.label(name), control, required).bind(validation, name);
    }
}
