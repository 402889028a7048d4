package id.kopdesk.ui.control;

import atlantafx.base.controls.CustomTextField;
import id.kopdesk.base.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * A field for a value with a form of its own. It follows the typing, puts the text into shape when the person leaves,
 * and never throws away what it does not understand: that stays to be mended, and {@link #problems} says so.
 */
public class TypedField<T> extends CustomTextField {
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final Function<String, Optional<T>> parse;
    private final Function<T, String> show;
    private final String problemKey;
    private boolean typing;

    /** @param problemKey bundle key of the sentence for a text that is not understood; {0} is the text */
    protected TypedField(Function<String, Optional<T>> parse, Function<T, String> show, String problemKey) {
        this.parse = parse;
        this.show = show;
        this.problemKey = problemKey;
        textProperty().addListener((o, before, now) -> follow(now));
        value.addListener((o, before, now) -> {
            if (!typing) {
                setText(now == null ? "" : show.apply(now));
            }
        });
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                tidy();
            }
        });
        setOnAction(e -> tidy());
    }

    /** Null while the field is empty or not understood. */
    public final ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public final Optional<T> value() {
        return Optional.ofNullable(value.get());
    }

    /** A rule for {@link id.kopdesk.ui.Validation}: something is typed, but it is no such value. */
    public final List<Finding> problems(String field) {
        return understood() ? List.of() : List.of(Finding.error(field, problemKey, getText()));
    }

    public final boolean understood() {
        return getText() == null || getText().isBlank() || value.get() != null;
    }

    private void follow(@Nullable String text) {
        typing = true;
        value.set(text == null || text.isBlank() ? null : parse.apply(text).orElse(null));
        typing = false;
    }

    private void tidy() {
        T now = value.get();
        if (now != null) {
            setText(show.apply(now));
        }
    }
}
