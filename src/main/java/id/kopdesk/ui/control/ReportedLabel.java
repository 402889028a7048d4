package id.kopdesk.ui.control;

import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import java.util.function.Function;
import javafx.scene.control.Label;

/** A figure in one of its four states, each told apart at a glance: value (zero too), empty, not reported, skipped. */
public final class ReportedLabel extends Label {
    private final Texts texts;

    public ReportedLabel(Texts texts) {
        this.texts = texts;
        getStyleClass().add("reported");
    }

    public <T> void set(Reported<T> figure, Function<T, String> show) {
        getStyleClass().removeAll("reported-empty", "reported-missing", "reported-skipped");
        setTooltip(null);
        if (figure instanceof Reported.Value<T> value) {
            setText(show.apply(value.value()));
        } else if (figure instanceof Reported.NotReported<T>) {
            state("reported-missing", texts.get("ui.state.notReported"));
        } else if (figure instanceof Reported.Skipped<T> skipped) {
            state("reported-skipped", texts.get("ui.state.skipped"));
            Buttons.tip(this, skipped.reason());
        } else {
            state("reported-empty", "–");
        }
    }

    private void state(String style, String text) {
        setText(text);
        getStyleClass().add(style);
    }
}
