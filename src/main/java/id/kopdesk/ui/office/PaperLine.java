package id.kopdesk.ui.office;

import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/** A line of print on the page in small. */
final class PaperLine extends Label {
    PaperLine(String text, String style) {
        super(text);
        getStyleClass().add(style);
        setWrapText(true);
        setTextAlignment(TextAlignment.CENTER);
        setMinHeight(USE_PREF_SIZE);
    }

    void bold() {
        getStyleClass().add("paper-bold");
    }
}
