package id.kopdesk.ui.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The program's sign: one roof over three who stand on common ground. Drawn on a grid of 64. */
public final class AppIcon {
    /** The sign keeps its own colours in both looks. */
    private static final Color GROUND = Color.web("#b3261e");

    private static final Color FIGURE = Color.WHITE;

    private AppIcon() {}

    public static Node draw(double size) {
        Rectangle ground = new Rectangle(64, 64, GROUND);
        ground.setArcWidth(28);
        ground.setArcHeight(28);
        Group sign = new Group(
                ground,
                path("M32 9 L56 27 L52.4 31.8 L32 16.5 L11.6 31.8 L8 27 Z"),
                path("M14 49 H50 A2.6 2.6 0 0 1 50 54.2 H14 A2.6 2.6 0 0 1 14 49 Z"));
        for (int i = 0; i < 3; i++) {
            double x = 20 + i * 12;
            double top = i == 1 ? 24 : 29;
            sign.getChildren()
                    .add(path("M" + (x - 3.6) + " " + (top + 3.6) + " a3.6 3.6 0 1 1 7.2 0 a3.6 3.6 0 1 1 -7.2 0 Z"));
            sign.getChildren().add(path("M" + (x - 4.4) + " 46 V" + (top + 14) + " a4.4 4.4 0 0 1 8.8 0 V46 Z"));
        }
        sign.getTransforms().add(new Scale(size / 64, size / 64));
        return new Group(sign);
    }

    /** The sign in the sizes that a window asks for; FX thread only. */
    public static List<Image> images() {
        return IntStream.of(16, 32, 48, 64, 128, 256).mapToObj(AppIcon::image).toList();
    }

    static Image image(int size) {
        Scene scene = new Scene(new Group(draw(size)), size, size, Color.TRANSPARENT);
        return scene.snapshot(null);
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.setFill(FIGURE);
        return path;
    }
}
