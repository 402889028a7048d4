package id.kopdesk.ui.shell;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.Buttons;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Short messages over the lower edge of the window; each goes by itself, but not while the mouse rests on it. */
public final class Toasts extends VBox {
    private static final int MOST = 3;

    private final Texts texts;

    public Toasts(Texts texts) {
        this.texts = texts;
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
    }

    void show(String message) {
        add(line(message), 5);
    }

    void show(String message, String action, Runnable run) {
        HBox line = line(message);
        Hyperlink link = new Hyperlink(action);
        link.setOnAction(e -> {
            getChildren().remove(line);
            run.run();
        });
        line.getChildren().add(2, link);
        add(line, 12);
    }

    private HBox line(String message) {
        Label text = new Label(message);
        text.setWrapText(true);
        HBox line = new HBox(new FontIcon(BootstrapIcons.CHECK2), text);
        line.getStyleClass().add("toast");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(USE_PREF_SIZE);
        line.getChildren()
                .add(Buttons.icon(
                        BootstrapIcons.X,
                        texts.get("ui.toast.close"),
                        () -> getChildren().remove(line)));
        return line;
    }

    private void add(HBox line, int seconds) {
        if (getChildren().size() >= MOST) {
            getChildren().remove(0);
        }
        getChildren().add(line);
        PauseTransition life = new PauseTransition(Duration.seconds(seconds));
        life.setOnFinished(e -> getChildren().remove(line));
        line.setOnMouseEntered(e -> life.pause());
        line.setOnMouseExited(e -> life.play());
        life.play();
    }
}
