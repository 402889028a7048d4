package id.kopdesk.ui.training;

import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.training.CoverageModel.Area;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How much of each area is reached, on a fixed scale of 0 to 100 per cent; a bar shows the cooperatives behind it. */
final class CoverageChart extends StackPane {
    private static final double WHOLE = 100;
    private static final double STEP = 20;

    private final UiContext ui;
    private final TrainingWordsUi words;
    private final Consumer<Area> choose;
    private final CategoryAxis names = new CategoryAxis();
    private final BarChart<Number, String> chart;

    /** @param choose told of the area whose bar was clicked, or chosen by Enter or space */
    CoverageChart(UiContext ui, TrainingWordsUi words, Consumer<Area> choose) {
        this.ui = ui;
        this.words = words;
        this.choose = choose;
        NumberAxis share = new NumberAxis(0, WHOLE, STEP);
        share.setLabel(ui.texts().get("ui.training.chart.share"));
        share.setMinorTickVisible(false);
        chart = new BarChart<>(share, names);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setVerticalGridLinesVisible(true);
        chart.setHorizontalGridLinesVisible(false);
        chart.setCategoryGap(8);
        chart.setBarGap(0);
        chart.getStyleClass().add("coverage-chart");
        chart.setAccessibleText(ui.texts().get("ui.training.chart.name"));
        getChildren().setAll(chart);
    }

    void show(List<Area> areas) {
        List<Area> upwards = new ArrayList<>(areas);
        Collections.reverse(upwards);
        chart.getData().clear();
        names.setCategories(FXCollections.observableArrayList(
                upwards.stream().map(this::name).toList()));
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        for (Area area : upwards) {
            double part = area.cooperatives() == 0 ? 0 : WHOLE * area.reached() / area.cooperatives();
            XYChart.Data<Number, String> data = new XYChart.Data<>(part, name(area));
            data.setNode(bar(area));
            series.getData().add(data);
        }
        chart.getData().setAll(List.of(series));
        // The chart names its bars and takes them out of the keyboard's way; both are put right once it has them.
        for (int i = 0; i < upwards.size(); i++) {
            Node bar = series.getData().get(i).getNode();
            bar.focusTraversableProperty().unbind();
            bar.setFocusTraversable(true);
            bar.setAccessibleRole(AccessibleRole.BUTTON);
            bar.accessibleTextProperty().unbind();
            bar.setAccessibleText(name(upwards.get(i)) + ", " + figure(upwards.get(i)));
        }
        setVisible(!areas.isEmpty());
    }

    private String name(Area area) {
        return words.words().place(area.code());
    }

    private String figure(Area area) {
        return ui.texts()
                .get(
                        "ui.training.chart.figure",
                        ui.formats().number(area.reached()),
                        ui.formats().number(area.cooperatives()),
                        ui.formats().percent(area.reached(), area.cooperatives()));
    }

    private StackPane bar(Area area) {
        Label label = new Label(figure(area));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("chart-figure");
        StackPane bar = new StackPane(label);
        bar.setAlignment(Pos.CENTER_LEFT);
        // Beside the bar, or inside of one that leaves no room for it.
        boolean inside = area.cooperatives() > 0 && 2 * area.reached() > area.cooperatives();
        label.translateXProperty()
                .bind(
                        inside
                                ? bar.widthProperty().multiply(0).add(8)
                                : bar.widthProperty().add(6));
        if (inside) {
            label.getStyleClass().add("chart-figure-inside");
        }
        bar.setOnMouseClicked(e -> {
            bar.requestFocus();
            choose.accept(area);
        });
        bar.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                choose.accept(area);
                e.consume();
            }
        });
        return bar;
    }

    BarChart<Number, String> chart() {
        return chart;
    }
}
