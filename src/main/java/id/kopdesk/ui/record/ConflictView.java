package id.kopdesk.ui.record;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.record.ThreeWay.Side;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Field by field: what was typed here, what is stored now, and which of the two shall stand. */
public final class ConflictView extends VBox {
    private static final int WIDTH = 720;
    private static final int TALLEST = 380;
    private static final int ROW = 64;

    private final Texts texts;

    ConflictView(Texts texts, ConflictModel model) {
        this.texts = texts;
        getStyleClass().add("form-grid");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getChildren().add(line(texts.get("ui.record.conflict.intro"), ""));
        if (!model.clashes().isEmpty()) {
            getChildren().addAll(all(model), fields(model));
        }
        if (!model.takenOver().isEmpty()) {
            getChildren().add(line(texts.get("ui.record.conflict.taken"), "group-heading"));
            model.takenOver().forEach(t -> getChildren().add(line(t, "muted")));
        }
    }

    /** @return the record with both persons' work, or empty when the person turned back and nothing shall be saved */
    public static Optional<Map<String, String>> ask(UiContext ui, String what, ThreeWay versions, FieldWords words) {
        ConflictModel model = new ConflictModel(versions, words);
        boolean save = ui.dialogs()
                .form(
                        ui.texts().get("ui.record.conflict.title", what),
                        new ConflictView(ui.texts(), model),
                        ui.texts().get("ui.record.conflict.save"),
                        model.ready());
        return save ? Optional.of(model.merged()) : Optional.empty();
    }

    private HBox all(ConflictModel model) {
        HBox both = new HBox(
                Buttons.plain(texts.get("ui.record.conflict.allMine"), () -> model.chooseAll(Side.MINE)),
                Buttons.plain(texts.get("ui.record.conflict.allTheirs"), () -> model.chooseAll(Side.THEIRS)));
        both.getStyleClass().add("page-actions");
        return both;
    }

    private ScrollPane fields(ConflictModel model) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-group");
        for (int percent : new int[] {24, 38, 38}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                line(texts.get("ui.record.conflict.field"), "field-label"),
                line(texts.get("ui.record.conflict.mine"), "field-label"),
                line(texts.get("ui.record.conflict.theirs"), "field-label"));
        int row = 1;
        for (ConflictModel.Clash clash : model.clashes()) {
            ToggleGroup group = new ToggleGroup();
            grid.addRow(
                    row++,
                    line(clash.label(), ""),
                    choice(clash, group, Side.MINE, clash.mine()),
                    choice(clash, group, Side.THEIRS, clash.theirs()));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setMinHeight(Math.min(TALLEST, ROW * (1 + model.clashes().size())));
        scroll.getStyleClass().add("detail-scroll");
        return scroll;
    }

    private RadioButton choice(ConflictModel.Clash clash, ToggleGroup group, Side side, String value) {
        String shown = value.isEmpty() ? texts.get("ui.record.value.empty") : value;
        RadioButton button = new RadioButton(shown);
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setId(clash.name() + "-" + side);
        String whose = texts.get(side == Side.MINE ? "ui.record.conflict.mine" : "ui.record.conflict.theirs");
        button.setAccessibleText(clash.label() + ", " + whose + ": " + shown);
        button.setOnAction(e -> clash.choice().set(side));
        clash.choice().addListener((o, before, now) -> button.setSelected(now == side));
        return button;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
