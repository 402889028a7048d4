package id.kopdesk.ui.shell;

import atlantafx.base.theme.Styles;
import id.kopdesk.ui.control.Theme;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The one form of all questions: heading, text, what is asked, and buttons named after what they do. */
final class HouseDialog {
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox box = new VBox();

    HouseDialog(Window owner, String title, String message) {
        if (owner.isShowing()) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.setGraphic(null);
        dialog.setHeaderText(null);
        Label heading = new Label(title);
        heading.getStyleClass().add("dialog-title");
        heading.setWrapText(true);
        Label text = new Label(message);
        text.setWrapText(true);
        text.managedProperty().bind(text.textProperty().isNotEmpty());
        box.getStyleClass().add("dialog-box");
        box.getChildren().addAll(heading, text);
        box.setPrefWidth(460);
        dialog.getDialogPane().getStyleClass().add("house-dialog");
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        Theme.dress(dialog);
    }

    HouseDialog add(Node content) {
        box.getChildren().add(content);
        return this;
    }

    Button button(String text, ButtonData data, ButtonType type) {
        dialog.getDialogPane().getButtonTypes().add(type);
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        button.setText(text);
        button.setMnemonicParsing(true);
        button.setDefaultButton(data == ButtonData.OK_DONE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (data == ButtonData.OK_DONE) {
            button.getStyleClass().add(Styles.ACCENT);
        }
        return button;
    }

    Button action(String text) {
        return button(text, ButtonData.OK_DONE, ACTION);
    }

    void cancel(String text) {
        button(text, ButtonData.CANCEL_CLOSE, CANCEL);
    }

    /** @return the button pressed, {@link #CANCEL} for closing the dialog */
    ButtonType ask() {
        Optional<ButtonType> pressed = dialog.showAndWait();
        return pressed.orElse(CANCEL);
    }

    Dialog<ButtonType> dialog() {
        return dialog;
    }

    static final ButtonType ACTION = new ButtonType("action", ButtonData.OK_DONE);
    static final ButtonType OTHER = new ButtonType("other", ButtonData.OTHER);
    static final ButtonType CANCEL = new ButtonType("cancel", ButtonData.CANCEL_CLOSE);
}
