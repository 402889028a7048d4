package id.kopdesk.ui.control;

import atlantafx.base.controls.CustomTextField;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Picks one of many by typing a few letters. F4, Alt+Down or the button shows what there is without typing. */
public final class SearchPicker<T> extends CustomTextField {
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    private final Texts texts;
    private final Latest latest;
    private final Function<String, List<T>> find;
    private final Function<T, String> show;
    private final PopupList<T> popup;
    private boolean setting;

    /**
     * @param find entries for what has been typed (all or the first few for nothing typed); runs in the background
     * @param show the entry's name
     * @param detail a second, quieter part, may be empty
     */
    public SearchPicker(
            Tasks tasks,
            Texts texts,
            Function<String, List<T>> find,
            Function<T, String> show,
            Function<T, String> detail) {
        this.texts = texts;
        this.find = find;
        this.show = show;
        latest = new Latest(tasks);
        popup = new PopupList<>(this, show, detail, this::take);
        getStyleClass().add("search-picker");
        setPromptText(texts.get("ui.picker.prompt"));
        Button open = Buttons.icon(BootstrapIcons.CHEVRON_DOWN, texts.get("ui.picker.open"), () -> {
            requestFocus();
            search("");
        });
        open.setFocusTraversable(false);
        open.getStyleClass().add("field-button");
        setRight(open);
        pause.setOnFinished(e -> search(getText()));
        textProperty().addListener((o, before, now) -> typed(now));
        value.addListener((o, before, now) -> write(now));
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                left();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value.get());
    }

    /** A rule for {@link id.kopdesk.ui.Validation}: something is typed but nothing is picked. */
    public List<Finding> problems(String field) {
        boolean open = value.get() == null && getText() != null && !getText().isBlank();
        return open ? List.of(Finding.error(field, "ui.picker.unpicked", getText())) : List.of();
    }

    private void typed(@Nullable String text) {
        if (setting) {
            return;
        }
        setting = true;
        value.set(null);
        setting = false;
        if (text == null || text.isBlank()) {
            pause.stop();
            latest.forget();
            popup.hide();
        } else {
            pause.playFromStart();
        }
    }

    private void search(String text) {
        latest.ask("ui.picker.searching", progress -> find.apply(text), found -> {
            if (isFocused()) {
                popup.show(found, texts.get("ui.picker.none", text));
            }
        });
    }

    private void key(KeyEvent e) {
        boolean handled = true;
        switch (e.getCode()) {
            case DOWN -> {
                if (popup.showing()) {
                    popup.move(1);
                } else {
                    search("");
                }
            }
            case UP -> popup.move(-1);
            case F4 -> search("");
            case ENTER -> handled = popup.showing() && popup.take(this::take);
            case ESCAPE -> {
                handled = popup.showing();
                popup.hide();
            }
            default -> handled = false;
        }
        if (handled) {
            e.consume();
        }
    }

    private void take(T entry) {
        pause.stop();
        latest.forget();
        popup.hide();
        value.set(entry);
        write(entry);
        end();
    }

    /** What is typed but not picked stays, to be mended. */
    private void left() {
        pause.stop();
        popup.hide();
    }

    private void write(@Nullable T entry) {
        if (!setting) {
            setting = true;
            setText(entry == null ? "" : show.apply(entry));
            setting = false;
        }
    }
}
