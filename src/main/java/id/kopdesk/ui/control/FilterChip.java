package id.kopdesk.ui.control;

import id.kopdesk.base.CleanText;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.UiContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A filter as a chip: says what is chosen, opens a list with counts that can be searched, takes several at once. */
public final class FilterChip<T> extends Button {
    /** @param count rows that it would leave, -1 when not counted */
    public record Choice<T>(T value, String label, long count) {
        boolean matches(String typed) {
            return CleanText.sortName(label).contains(CleanText.sortName(typed));
        }
    }

    private final UiContext ui;
    private final String label;
    private final Tasks.Work<List<Choice<T>>> choices;
    private final Latest latest;
    private final Map<T, String> chosen = new LinkedHashMap<>();
    private final Popup popup = new Popup();
    private final FilterList<T> list;
    private Runnable changed = () -> {};

    /** @param choices read in the background each time the chip is opened */
    public FilterChip(UiContext ui, String label, Tasks.Work<List<Choice<T>>> choices) {
        this.ui = ui;
        this.label = label;
        this.choices = choices;
        latest = new Latest(ui.tasks());
        list = new FilterList<>(ui, chosen, this::update);
        getStyleClass().add("chip");
        setGraphic(new FontIcon(BootstrapIcons.CHEVRON_DOWN));
        setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        setOnAction(e -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                open();
                e.consume();
            }
        });
        write();
    }

    public Set<T> chosen() {
        return Set.copyOf(chosen.keySet());
    }

    /** What is chosen in words, empty when nothing is. */
    public String inWords() {
        return chosen.isEmpty() ? "" : label + ": " + String.join(", ", chosen.values());
    }

    public void onChange(Runnable told) {
        changed = told;
    }

    /** Puts a choice from outside, such as a saved view; does not tell {@link #onChange}. */
    public void choose(Map<T, String> values) {
        chosen.clear();
        chosen.putAll(values);
        write();
    }

    private void open() {
        latest.ask("ui.filter.loading", choices, found -> {
            list.show(found);
            Bounds at = localToScreen(getBoundsInLocal());
            if (at != null && !popup.isShowing()) {
                popup.show(this, at.getMinX(), at.getMaxY() + 4);
                list.focusSearch();
            }
        });
    }

    private void update() {
        write();
        changed.run();
    }

    private void write() {
        String first = chosen.isEmpty() ? "" : chosen.values().iterator().next();
        String text = switch (chosen.size()) {
            case 0 -> label;
            case 1 -> label + ": " + first;
            default -> label + ": " + ui.texts().get("ui.filter.more", first, chosen.size() - 1);
        };
        setText(text);
        setAccessibleText(text);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), !chosen.isEmpty());
    }
}
