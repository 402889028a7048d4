package id.kopdesk.ui.control;

import atlantafx.base.controls.Spacer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** First line of a screen: title, how many, what is filtered; at the right the other actions and the one primary one. */
public final class PageHeader extends HBox {
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label filter = new Label();
    private final HBox actions = new HBox();

    public PageHeader(String heading) {
        getStyleClass().add("page-header");
        setAlignment(Pos.CENTER_LEFT);
        title.setText(heading);
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("page-count");
        count.setMinWidth(USE_PREF_SIZE);
        filter.getStyleClass().add("muted");
        actions.getStyleClass().add("page-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(filter, Priority.SOMETIMES);
        count.visibleProperty().bind(count.textProperty().isNotEmpty());
        count.managedProperty().bind(count.visibleProperty());
        getChildren().addAll(title, count, filter, new Spacer(), actions);
    }

    public void title(String text) {
        title.setText(text);
    }

    /** Such as "2.013 koperasi"; empty hides it. */
    public void count(String text) {
        count.setText(text);
    }

    /** What is filtered, in words; empty when nothing is. */
    public void filter(String text) {
        filter.setText(text);
        filter.setTooltip(null);
        if (!text.isEmpty()) {
            Buttons.tip(filter, text);
        }
    }

    /** Other actions first, the primary one last. */
    public void actions(Node... secondary) {
        actions.getChildren().setAll(secondary);
    }

    public void primary(Button button) {
        if (!button.getStyleClass().contains(atlantafx.base.theme.Styles.ACCENT)) {
            button.getStyleClass().add(atlantafx.base.theme.Styles.ACCENT);
        }
        actions.getChildren().add(button);
    }
}
