package id.kopdesk.ui.home;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A line that leads somewhere: what, and below it a quieter explanation. */
public final class LineButton extends Button {
    public LineButton(Node what, String said, String detail, Runnable open) {
        Label second = new Label(detail);
        second.getStyleClass().addAll("muted", "hit-detail");
        second.setVisible(!detail.isEmpty());
        second.setManaged(!detail.isEmpty());
        VBox lines = new VBox(what, second);
        lines.getStyleClass().add("line-lines");
        lines.prefWidthProperty().bind(widthProperty().subtract(18));
        getStyleClass().addAll("line-button", "line-tall");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(lines);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(said + " " + detail);
        setOnAction(e -> open.run());
    }
}
