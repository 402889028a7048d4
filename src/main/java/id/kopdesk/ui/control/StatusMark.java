package id.kopdesk.ui.control;

import id.kopdesk.ui.Mark;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state by word, icon and colour at once, so that it can be read without colours. */
public final class StatusMark extends Label {
    public StatusMark() {
        getStyleClass().add("status-mark");
    }

    public StatusMark(Mark mark) {
        this();
        set(mark);
    }

    public void set(Mark mark) {
        setText(mark.word());
        setGraphic(new FontIcon(icon(mark.kind())));
        getStyleClass().removeIf(name -> name.startsWith("mark-"));
        getStyleClass()
                .add("mark-" + mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Ikon icon(Mark.Kind kind) {
        return switch (kind) {
            case DONE -> BootstrapIcons.CHECK_CIRCLE_FILL;
            case DUE -> BootstrapIcons.CLOCK_FILL;
            case LATE -> BootstrapIcons.EXCLAMATION_TRIANGLE_FILL;
            case WRONG -> BootstrapIcons.X_CIRCLE_FILL;
            case NOT_REPORTED -> BootstrapIcons.DASH_CIRCLE_DOTTED;
            case NEUTRAL -> BootstrapIcons.CIRCLE;
        };
    }
}
