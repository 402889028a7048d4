package id.kopdesk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands where there is nothing yet, and says what to do about it. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String whatToDo, Button... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        FontIcon picture = new FontIcon(icon);
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        heading.setWrapText(true);
        Label advice = new Label(whatToDo);
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        advice.setMaxWidth(420);
        advice.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        getChildren().addAll(picture, heading, advice);
        getChildren().addAll(actions);
    }
}
