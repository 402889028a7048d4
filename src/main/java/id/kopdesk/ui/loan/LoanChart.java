package id.kopdesk.ui.loan;

import id.kopdesk.loan.Instalment;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Two small curves over the months: what is still owed, and the instalment beside the support ceiling of a month. */
final class LoanChart {
    private static final double MILLION = 1_000_000;

    private LoanChart() {}

    /** @param ceiling rupiah a month, 0 where none is known */
    static Node of(LoanWords words, List<Instalment> schedule, long ceiling) {
        LineChart<Number, Number> owed = chart(words, schedule.size(), words.get("ui.loan.chart.balance"));
        owed.getData().add(series("", schedule, Instalment::balance));
        LineChart<Number, Number> month = chart(words, schedule.size(), words.get("ui.loan.chart.month"));
        month.getData().add(series("", schedule, Instalment::total));
        if (ceiling > 0) {
            month.getData().add(series("", schedule, i -> ceiling));
        }
        VBox left = named(words.get("ui.loan.chart.balance"), "", owed);
        VBox right = named(
                words.get("ui.loan.chart.month"),
                ceiling > 0 ? words.get("ui.loan.chart.ceiling", words.rupiah(ceiling)) : "",
                month);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(16, left, right);
    }

    private static VBox named(String name, String second, Node chart) {
        Label label = new Label(name);
        label.getStyleClass().add("chart-first");
        Label other = new Label(second);
        other.getStyleClass().add("chart-second");
        return new VBox(2, new HBox(12, label, other), chart);
    }

    private static LineChart<Number, Number> chart(LoanWords words, int months, String name) {
        NumberAxis x = new NumberAxis(0, months, Math.max(1, months / 6));
        NumberAxis y = new NumberAxis();
        y.setForceZeroInRange(true);
        y.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number value) {
                return words.formats().number(Math.round(value.doubleValue()));
            }

            @Override
            public Number fromString(String text) {
                return 0;
            }
        });
        x.setLabel(words.get("ui.loan.chart.months"));
        y.setLabel(words.get("ui.loan.chart.millions"));
        x.setMinorTickVisible(false);
        y.setMinorTickVisible(false);
        LineChart<Number, Number> chart = new LineChart<>(x, y);
        chart.setCreateSymbols(false);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setHorizontalGridLinesVisible(true);
        chart.setVerticalGridLinesVisible(false);
        chart.setPrefHeight(210);
        chart.setMinHeight(180);
        chart.setMinWidth(220);
        chart.getStyleClass().add("loan-chart");
        chart.setAccessibleText(name);
        return chart;
    }

    private static XYChart.Series<Number, Number> series(
            String name, List<Instalment> schedule, ToLongFunction<Instalment> value) {
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        series.setName(name);
        schedule.forEach(i -> series.getData().add(new XYChart.Data<>(i.no(), value.applyAsLong(i) / MILLION)));
        return series;
    }
}
