package id.kopdesk.ui.home;

import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.home.HomeFigures.Measure;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One bar on a fixed scale from 0 to 100 per cent, labelled directly; a press opens the list behind it. */
final class MeasureBar extends Button {
    private static final double NAME_WIDTH = 150;
    private static final double VALUE_WIDTH = 190;
    private static final double NUMBER_WIDTH = 50;

    /** How much of all, and what share that is. */
    static MeasureBar share(UiContext ui, Measure measure) {
        String percent = ui.formats().percent(measure.part(), measure.whole());
        String value = ui.texts()
                .get(
                        "ui.home.measure",
                        ui.formats().number(measure.part()),
                        ui.formats().number(measure.whole()),
                        percent);
        return new MeasureBar(measure, value, VALUE_WIDTH);
    }

    /** The number alone, where the column is narrow. */
    static MeasureBar number(UiContext ui, Measure measure) {
        return new MeasureBar(measure, ui.formats().number(measure.part()), NUMBER_WIDTH);
    }

    private MeasureBar(Measure measure, String value, double valueWidth) {
        Label name = new Label(measure.name());
        name.setMinWidth(NAME_WIDTH);
        name.setMaxWidth(NAME_WIDTH);
        Region full = new Region();
        full.getStyleClass().add("measure-full");
        Region part = new Region();
        part.getStyleClass().add("measure-part");
        double share = measure.whole() == 0 ? 0 : (double) measure.part() / measure.whole();
        StackPane bar = new StackPane(full, part);
        part.maxWidthProperty().bind(bar.widthProperty().multiply(share));
        StackPane.setAlignment(part, Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label amount = new Label(value);
        amount.setMinWidth(valueWidth);
        amount.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(name, bar, amount);
        line.getStyleClass().add("measure-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(widthProperty().subtract(18));
        getStyleClass().add("line-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(measure.name() + ": " + value);
        setOnAction(e -> measure.open().run());
    }
}
