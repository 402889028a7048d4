package id.kopdesk.ui.control;

import atlantafx.base.controls.Spacer;
import id.kopdesk.base.Texts;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A record beside its list, 360 px wide; Esc or the cross closes it and gives the list back its focus. */
public final class DetailPane extends VBox {
    private final Label title = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final HBox footer = new HBox();
    private final Runnable closed;

    /** @param closed what to do after closing, usually focusing the list */
    public DetailPane(Texts texts, Runnable closed) {
        this.closed = closed;
        getStyleClass().add("detail-pane");
        setMinWidth(360);
        setPrefWidth(360);
        setMaxWidth(360);
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        Button close = Buttons.icon(BootstrapIcons.X, texts.get("ui.detail.close"), this::close);
        HBox head = new HBox(title, new Spacer(), close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("detail-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        footer.getStyleClass().add("detail-footer");
        footer.managedProperty().bind(footer.visibleProperty());
        getChildren().addAll(head, scroll, footer);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    public void show(String heading, Node content, Node... actions) {
        title.setText(heading);
        scroll.setContent(content);
        scroll.setVvalue(0);
        footer.getChildren().setAll(actions);
        footer.setVisible(actions.length > 0);
        setVisible(true);
    }

    public void close() {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }

    public ReadOnlyBooleanProperty openProperty() {
        return visibleProperty();
    }
}
