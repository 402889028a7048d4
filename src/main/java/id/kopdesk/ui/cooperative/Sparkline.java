package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.cooperative.PageContent.Point;
import id.kopdesk.ui.cooperative.PageContent.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** A figure by month as a small curve from zero up; a month that nobody reported is a gap. */
final class Sparkline extends VBox {
    private static final double WIDTH = 190;
    private static final double HEIGHT = 34;
    private static final double DOT = 1.8;

    /** @param open opens the figures of a month: by a click the month under the pointer, by Enter the newest */
    Sparkline(Texts texts, Formats formats, Trend trend, Consumer<Period> open) {
        getStyleClass().add("spark");
        Label name = new Label(trend.label());
        name.getStyleClass().add("summary-label");
        Label newest = new Label(trend.newest());
        newest.getStyleClass().add("spark-newest");
        Pane curve = curve(trend.points());
        getChildren().addAll(name, newest);
        if (trend.points().stream().anyMatch(point -> point.value() instanceof Reported.Value<Long>)) {
            getChildren().add(curve);
        }
        StringBuilder said = new StringBuilder(trend.label());
        trend.points()
                .forEach(point -> said.append("\n")
                        .append(formats.month(point.period()))
                        .append(": ")
                        .append(
                                point.value() instanceof Reported.Value<Long> v
                                        ? formats.number(v.value())
                                        : point.value() instanceof Reported.Skipped<Long> s
                                                ? s.reason()
                                                : texts.get("ui.state.notReported")));
        Label spoken = new Label();
        Buttons.tip(spoken, said.toString());
        javafx.scene.control.Tooltip.install(curve, spoken.getTooltip());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said.append("\n")
                .append(texts.get("ui.cooperative.page.trend.open"))
                .toString());
        getStyleClass().add("line-button");
        setFocusTraversable(true);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && !trend.points().isEmpty()) {
                requestFocus();
                double x = curve.getScene() == null
                        ? WIDTH
                        : curve.sceneToLocal(e.getSceneX(), 0).getX();
                open.accept(monthAt(trend.points(), x));
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if ((e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE)
                    && !trend.points().isEmpty()) {
                open.accept(monthAt(trend.points(), WIDTH));
                e.consume();
            }
        });
    }

    /** The month whose place on the curve is nearest; left of it the first, right of it the last. */
    static Period monthAt(List<Point> points, double x) {
        double step = points.size() < 2 ? WIDTH : (WIDTH - 2 * DOT) / (points.size() - 1);
        long nearest = Math.round((x - DOT) / step);
        return points.get((int) Math.max(0, Math.min(points.size() - 1L, nearest)))
                .period();
    }

    private static Pane curve(List<Point> points) {
        Pane pane = new Pane();
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setMinHeight(HEIGHT);
        pane.setMaxWidth(WIDTH);
        long most = 0;
        long least = 0;
        for (Point point : points) {
            if (point.value() instanceof Reported.Value<Long> v) {
                most = Math.max(most, v.value());
                least = Math.min(least, v.value());
            }
        }
        double span = Math.max(1, most - least);
        double step = points.size() < 2 ? 0 : (WIDTH - 2 * DOT) / (points.size() - 1);
        Line ground = new Line(0, y(0, least, span), WIDTH, y(0, least, span));
        ground.getStyleClass().add("spark-ground");
        pane.getChildren().add(ground);
        List<Double> run = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).value() instanceof Reported.Value<Long> v) {
                double x = DOT + i * step;
                double y = y(v.value(), least, span);
                run.add(x);
                run.add(y);
                Circle dot = new Circle(x, y, DOT);
                dot.getStyleClass().add("spark-dot");
                pane.getChildren().add(dot);
            } else {
                flush(pane, run);
            }
        }
        flush(pane, run);
        return pane;
    }

    private static double y(long value, long least, double span) {
        return HEIGHT - DOT - (value - least) / span * (HEIGHT - 2 * DOT);
    }

    private static void flush(Pane pane, List<Double> run) {
        if (run.size() > 2) {
            Polyline line =
                    new Polyline(run.stream().mapToDouble(Double::doubleValue).toArray());
            line.getStyleClass().add("spark-line");
            pane.getChildren().add(line);
        }
        run.clear();
    }
}
