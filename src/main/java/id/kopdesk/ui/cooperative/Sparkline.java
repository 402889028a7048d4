package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.Curve;
import id.kopdesk.ui.cooperative.PageContent.Point;
import id.kopdesk.ui.cooperative.PageContent.Trend;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** A figure by month as a small curve from zero up; a month that nobody reported is a gap. */
final class Sparkline extends VBox {
    /** @param open opens the figures of a month: by a click the month under the pointer, by Enter the newest */
    Sparkline(Texts texts, Formats formats, Trend trend, Consumer<Period> open) {
        getStyleClass().add("spark");
        Label name = new Label(trend.label());
        name.getStyleClass().add("summary-label");
        Label newest = new Label(trend.newest());
        newest.getStyleClass().add("spark-newest");
        Curve curve = new Curve(trend.points().stream().map(Point::value).toList());
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
                        ? Curve.WIDTH
                        : curve.sceneToLocal(e.getSceneX(), 0).getX();
                open.accept(monthAt(trend.points(), x));
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if ((e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE)
                    && !trend.points().isEmpty()) {
                open.accept(monthAt(trend.points(), Curve.WIDTH));
                e.consume();
            }
        });
    }

    /** The month whose place on the curve is nearest; left of it the first, right of it the last. */
    static Period monthAt(List<Point> points, double x) {
        return points.get(Curve.at(points.size(), x)).period();
    }
}
