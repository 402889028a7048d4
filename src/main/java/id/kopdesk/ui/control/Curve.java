package id.kopdesk.ui.control;

import id.kopdesk.base.Reported;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** A figure over time as a small curve from zero up; what nobody reported is a gap. */
public final class Curve extends Pane {
    public static final double WIDTH = 190;
    private static final double HEIGHT = 34;
    private static final double DOT = 1.8;

    public Curve(List<Reported<Long>> points) {
        this(points, WIDTH);
    }

    /** @param width pixels from the first point to the last */
    public Curve(List<Reported<Long>> points, double width) {
        setPrefSize(width, HEIGHT);
        setMinHeight(HEIGHT);
        setMaxWidth(width);
        long most = 0;
        long least = 0;
        for (Reported<Long> point : points) {
            if (point instanceof Reported.Value<Long> v) {
                most = Math.max(most, v.value());
                least = Math.min(least, v.value());
            }
        }
        double span = Math.max(1, most - least);
        Line ground = new Line(0, y(0, least, span), width, y(0, least, span));
        ground.getStyleClass().add("spark-ground");
        getChildren().add(ground);
        List<Double> run = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) instanceof Reported.Value<Long> v) {
                double x = DOT + i * step(points.size(), width);
                double y = y(v.value(), least, span);
                run.add(x);
                run.add(y);
                Circle dot = new Circle(x, y, DOT);
                dot.getStyleClass().add("spark-dot");
                getChildren().add(dot);
            } else {
                flush(run);
            }
        }
        flush(run);
    }

    /** Which of so many points is nearest to a place on the curve; left of it the first, right of it the last. */
    public static int at(int points, double x) {
        double step = points < 2 ? WIDTH : step(points, WIDTH);
        return (int) Math.max(0, Math.min(points - 1L, Math.round((x - DOT) / step)));
    }

    private static double step(int points, double width) {
        return points < 2 ? 0 : (width - 2 * DOT) / (points - 1);
    }

    private static double y(long value, long least, double span) {
        return HEIGHT - DOT - (value - least) / span * (HEIGHT - 2 * DOT);
    }

    private void flush(List<Double> run) {
        if (run.size() > 2) {
            Polyline line =
                    new Polyline(run.stream().mapToDouble(Double::doubleValue).toArray());
            line.getStyleClass().add("spark-line");
            getChildren().add(line);
        }
        run.clear();
    }
}
