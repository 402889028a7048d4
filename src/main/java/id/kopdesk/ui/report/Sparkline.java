package id.kopdesk.ui.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** A run of numbers as one small line from its least to its most; the newest one is marked. */
final class Sparkline extends Pane {
    private static final double WIDE = 150;
    private static final double TALL = 20;
    private static final double EDGE = 3;

    Sparkline(List<Long> numbers, String said) {
        setAccessibleText(said);
        setMinSize(WIDE, TALL);
        setPrefSize(WIDE, TALL);
        setMaxSize(WIDE, TALL);
        long least = numbers.stream().mapToLong(Long::longValue).min().orElse(0);
        long most = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
        Polyline line = new Polyline();
        double x = EDGE;
        double y = TALL / 2;
        for (int i = 0; i < numbers.size(); i++) {
            x = EDGE + (WIDE - 2 * EDGE) * i / Math.max(1, numbers.size() - 1);
            y = most == least ? TALL / 2 : TALL - EDGE - (TALL - 2 * EDGE) * (numbers.get(i) - least) / (most - least);
            line.getPoints().addAll(x, y);
        }
        line.getStyleClass().add("spark-line");
        Node end = new Circle(x, y, 2.4);
        end.getStyleClass().add("spark-end");
        getChildren().setAll(line, end);
    }
}
