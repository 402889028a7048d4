package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Reported;
import id.kopdesk.cooperative.oversight.BusinessMonth;
import id.kopdesk.cooperative.oversight.Figure;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.record.FieldKit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A month's figures, each with its state: reported with a number (nought too), not reported, empty, or skipped. */
final class FigureGrid {
    private static final long MOST = 999_999_999_999_999L;
    private static final List<String> STATES = List.of("VALUE", "NOT_REPORTED", "EMPTY", "SKIPPED");

    private final UiContext ui;

    FigureGrid(UiContext ui) {
        this.ui = ui;
    }

    static Map<String, String> values(BusinessMonth month) {
        Map<String, String> values = new HashMap<>();
        for (Figure figure : Figure.values()) {
            Reported<Long> said = month.of(figure);
            if (said instanceof Reported.Value<Long> v) {
                values.put(figure + ".amount", String.valueOf(v.value()));
                values.put(figure + ".state", "VALUE");
            } else if (said instanceof Reported.Skipped<Long> skipped) {
                values.put(figure + ".state", "SKIPPED");
                values.put("reason", skipped.reason());
            } else {
                values.put(figure + ".state", said instanceof Reported.Empty<Long> ? "EMPTY" : "NOT_REPORTED");
            }
        }
        return values;
    }

    Node form(FieldKit kit) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figure-grid");
        int row = 0;
        for (Figure figure : Figure.values()) {
            Label name = new Label(ui.texts().get("ui.cooperative.page.figure." + figure));
            var amount = kit.inGrid(
                    figure + ".amount", kit.numberBox(figure + ".amount", figure == Figure.SURPLUS ? -MOST : 0, MOST));
            ComboBox<String> state = kit.inGrid(figure + ".state", kit.choiceBox(figure + ".state", STATES, true));
            if (state.getValue() == null || state.getValue().isEmpty()) {
                state.setValue("NOT_REPORTED");
            }
            state.setMinWidth(128);
            state.setPrefWidth(128);
            amount.setPrefWidth(128);
            amount.textProperty().addListener((o, before, now) -> {
                if (now != null && !now.isBlank()) {
                    state.setValue("VALUE");
                }
            });
            amount.disableProperty()
                    .bind(state.valueProperty()
                            .isEqualTo("EMPTY")
                            .or(state.valueProperty().isEqualTo("SKIPPED")));
            name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            name.setLabelFor(amount);
            grid.addRow(row++, name, amount, state);
        }
        VBox form = new VBox(8, grid, kit.text("reason", false));
        form.getStyleClass().add("form-grid");
        return form;
    }

    static List<Finding> check(Map<String, String> values) {
        List<Finding> found = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            String state = values.getOrDefault(figure + ".state", "NOT_REPORTED");
            if (state.equals("VALUE") && !values.containsKey(figure + ".amount")) {
                found.add(Finding.error(figure + ".amount", "ui.cooperative.page.figures.amount"));
            }
            if (state.equals("SKIPPED") && !values.containsKey("reason")) {
                found.add(Finding.error("reason", "ui.cooperative.page.figures.reason"));
            }
        }
        return found;
    }

    static Map<Figure, Reported<Long>> figures(Map<String, String> values) {
        Map<Figure, Reported<Long>> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            String amount = values.get(figure + ".amount");
            switch (values.getOrDefault(figure + ".state", "NOT_REPORTED")) {
                case "VALUE" -> {
                    if (amount != null) {
                        figures.put(figure, new Reported.Value<>(Long.valueOf(amount)));
                    }
                }
                case "EMPTY" -> figures.put(figure, new Reported.Empty<>());
                case "SKIPPED" -> figures.put(figure, new Reported.Skipped<>(values.getOrDefault("reason", "")));
                default -> {}
            }
        }
        return figures;
    }
}
