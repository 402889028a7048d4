package id.kopdesk.ui.safekeeping;

import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.AppIcon;
import id.kopdesk.ui.shell.TaskStrip;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question that fills the window: heading, what it is about, and below the ways on with what is being done. */
abstract class QuestionView extends BorderPane {
    private final Label title = new Label();
    private final Label advice = new Label();
    private final Label message = new Label();
    private final HBox buttons = new HBox();
    private final ScrollPane scroll = new ScrollPane();

    QuestionView(UiContext ui) {
        getStyleClass().add("wizard");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        HBox brand = new HBox(AppIcon.draw(36), title);
        brand.getStyleClass().add("wizard-brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, brand, advice);
        head.getStyleClass().addAll("wizard-head", "question-head");
        message.getStyleClass().add("wizard-failure");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.setMaxWidth(Double.MAX_VALUE);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        buttons.getStyleClass().add("page-actions");
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        TaskStrip strip = new TaskStrip(ui);
        strip.managedProperty().bind(strip.visibleProperty());
        HBox.setHgrow(message, Priority.ALWAYS);
        HBox.setHgrow(strip, Priority.ALWAYS);
        HBox foot = new HBox(strip, message, buttons);
        foot.getStyleClass().add("wizard-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
    }

    /** Why it does not go on; empty hides it. */
    final StringProperty message() {
        return message.textProperty();
    }

    final void show(String heading, String what, Node body, Button... ways) {
        title.setText(heading);
        advice.setText(what);
        body.getStyleClass().addAll("first-account", "question-body");
        scroll.setContent(body);
        buttons.getChildren().setAll(ways);
    }
}
