package id.kopdesk.ui.office;

import id.kopdesk.base.Texts;
import id.kopdesk.office.Office;
import id.kopdesk.office.PaperSize;
import id.kopdesk.office.Side;
import java.io.ByteArrayInputStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first page of a letter in small: letterhead, something that stands for the text, signature blocks. */
final class PagePreview extends StackPane {
    private static final double WIDTH = 340;
    private static final double MARGIN = 32;
    private static final double A4 = 297.0 / 210;
    private static final double F4 = 330.0 / 215;

    private final Texts texts;
    private final VBox page = new VBox();

    PagePreview(Texts texts) {
        this.texts = texts;
        getStyleClass().add("page-preview");
        page.getStyleClass().add("paper");
        page.setMinWidth(WIDTH);
        page.setMaxWidth(WIDTH);
        getChildren().add(page);
        setMinWidth(WIDTH + 48);
        // A low window shows the page smaller; it must never make the window's content taller than the window.
        setMinHeight(0);
        heightProperty().addListener(o -> fit());
        setAlignment(Pos.CENTER);
        setFocusTraversable(false);
        setAccessibleText(texts.get("ui.office.preview"));
    }

    void show(Office office) {
        double height = WIDTH * (office.paper() == PaperSize.F4 ? F4 : A4);
        page.setMinHeight(height);
        page.setMaxHeight(height);
        fit();
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        page.getChildren().setAll(head(office), rule("paper-rule-thick"), rule("paper-rule-thin"));
        for (double part : new double[] {0.55, 1, 1, 0.9, 1, 0.7}) {
            page.getChildren().add(bar(part));
        }
        page.getChildren().addAll(space, signatures(office));
    }

    private void fit() {
        double scale = Math.min(1, Math.max(0, getHeight() - MARGIN) / Math.max(1, page.getMinHeight()));
        page.setScaleX(scale);
        page.setScaleY(scale);
    }

    private Node head(Office office) {
        VBox lines = new VBox();
        lines.setAlignment(Pos.CENTER);
        int number = 0;
        for (String line : office.letterhead()) {
            PaperLine label = new PaperLine(line, "paper-head");
            if (number < office.boldLines()) {
                label.bold();
            }
            lines.getChildren().add(label);
            number++;
        }
        if (office.letterhead().isEmpty()) {
            lines.getChildren().add(new PaperLine(texts.get("ui.office.preview.empty"), "paper-hint"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox head = new HBox(lines);
        head.getStyleClass().add("paper-top");
        head.setAlignment(Pos.CENTER);
        office.logo().ifPresent(bytes -> {
            Image image = new Image(new ByteArrayInputStream(bytes), 88, 88, true, true);
            if (!image.isError()) {
                ImageView view = new ImageView(image);
                view.setFitHeight(44);
                view.setFitWidth(44);
                view.setPreserveRatio(true);
                head.getChildren().add(0, view);
            }
        });
        return head;
    }

    private Node signatures(Office office) {
        HBox row = new HBox(block(office, Side.LEFT), block(office, Side.RIGHT));
        row.getStyleClass().add("paper-signs");
        row.setAlignment(Pos.BOTTOM_CENTER);
        return row;
    }

    private Node block(Office office, Side side) {
        VBox block = new SignatureBlock(texts, office, side);
        block.setMinWidth(WIDTH / 2 - 24);
        block.setMaxWidth(WIDTH / 2 - 24);
        return block;
    }

    private static Node rule(String style) {
        Region rule = new Region();
        rule.getStyleClass().add(style);
        return rule;
    }

    private static Node bar(double part) {
        Region bar = new Region();
        bar.getStyleClass().add("paper-bar");
        bar.setMaxWidth((WIDTH - 48) * part);
        return bar;
    }
}
