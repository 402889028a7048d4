package id.kopdesk.ui.shell;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.control.Buttons;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The way from the place to the screen on top; each earlier step leads back. */
final class Crumbs extends HBox {
    private final Trail trail;
    private final Button back;
    /** Kept here, for the trail hands out a view that would otherwise be collected. */
    private final ObservableList<Screen> screens;

    Crumbs(Texts texts, Trail trail) {
        this.trail = trail;
        screens = trail.screens();
        getStyleClass().add("crumbs");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        back = Buttons.icon(BootstrapIcons.ARROW_LEFT, texts.get("ui.crumbs.back"), trail::back);
        screens.addListener((ListChangeListener<Screen>) c -> draw());
        draw();
    }

    private void draw() {
        getChildren().clear();
        List<Screen> now = List.copyOf(screens);
        if (now.size() > 1) {
            getChildren().add(back);
        }
        for (int i = 0; i < now.size(); i++) {
            if (i > 0) {
                Label mark = new Label("›");
                mark.getStyleClass().add("muted");
                mark.setMinWidth(USE_PREF_SIZE);
                getChildren().add(mark);
            }
            int index = i;
            if (i < now.size() - 1) {
                Hyperlink step = new Hyperlink();
                step.textProperty().bind(now.get(i).title());
                step.setMaxWidth(240);
                step.setMinWidth(40);
                step.setOnAction(e -> trail.backTo(index));
                getChildren().add(step);
            } else {
                Label here = new Label();
                here.textProperty().bind(now.get(i).title());
                here.getStyleClass().add("crumb-here");
                here.setMinWidth(60);
                HBox.setHgrow(here, Priority.ALWAYS);
                getChildren().add(here);
            }
        }
    }
}
