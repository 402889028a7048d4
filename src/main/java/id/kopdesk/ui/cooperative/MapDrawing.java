package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.oversight.Shares.Share;
import id.kopdesk.region.Region;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/** The regions as tiles or, with the office's own boundaries, as a true map; five steps on a fixed scale of 0–100 %. */
final class MapDrawing {
    static final int STEPS = 5;
    private static final double WIDTH = 600;
    private static final double HEIGHT = 520;

    private final UiContext ui;
    private final Consumer<Region> chosen;

    MapDrawing(UiContext ui, Consumer<Region> chosen) {
        this.ui = ui;
        this.chosen = chosen;
    }

    /** 0 for up to a fifth, 4 for more than four fifths. */
    static int step(Share share) {
        return (int) Math.min(STEPS - 1, Math.floor(share.percent() / 100 * STEPS));
    }

    static String style(@Nullable Share share) {
        return share == null || share.whole() == 0 ? "tile-none" : "tile-" + step(share);
    }

    Node tiles(List<Region> regions, Map<String, Share> shares) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("tiles");
        Map<String, TileGrid.Cell> cells = TileGrid.of(regions);
        for (Region region : regions) {
            TileGrid.Cell cell = java.util.Objects.requireNonNull(cells.get(region.code()));
            grid.add(tile(region, shares.get(region.code())), cell.column(), cell.row());
        }
        return grid;
    }

    private Button tile(Region region, @Nullable Share share) {
        Label name = new Label(region.name());
        name.setWrapText(true);
        name.getStyleClass().add("tile-name");
        Label percent = new Label(percent(share));
        percent.getStyleClass().add("tile-percent");
        VBox lines = new VBox(name, percent);
        lines.setAlignment(Pos.CENTER);
        Button tile = new Button();
        tile.getStyleClass().addAll("tile", style(share));
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setGraphic(lines);
        tile.setAccessibleText(said(region, share));
        tile.setOnAction(e -> chosen.accept(region));
        Buttons.tip(tile, said(region, share));
        return tile;
    }

    /** @return null when the boundaries have none of these regions */
    @Nullable
    Node map(List<Region> regions, Map<String, Share> shares, Boundaries boundaries) {
        double west = 200;
        double east = -200;
        double south = 100;
        double north = -100;
        boolean any = false;
        for (Region region : regions) {
            for (double[] ring : boundaries.rings().getOrDefault(region.code(), List.of())) {
                for (int i = 0; i < ring.length; i += 2) {
                    any = true;
                    west = Math.min(west, ring[i]);
                    east = Math.max(east, ring[i]);
                    south = Math.min(south, ring[i + 1]);
                    north = Math.max(north, ring[i + 1]);
                }
            }
        }
        if (!any) {
            return null;
        }
        double scale = Math.min(WIDTH / Math.max(0.001, east - west), HEIGHT / Math.max(0.001, north - south));
        Pane pane = new Pane();
        pane.getStyleClass().add("true-map");
        pane.setPrefSize((east - west) * scale, (north - south) * scale);
        pane.setMaxSize((east - west) * scale, (north - south) * scale);
        for (Region region : regions) {
            List<double[]> rings = boundaries.rings().getOrDefault(region.code(), List.of());
            if (!rings.isEmpty()) {
                pane.getChildren().add(shape(region, shares.get(region.code()), rings, west, north, scale));
            }
        }
        return pane;
    }

    private Path shape(
            Region region, @Nullable Share share, List<double[]> rings, double west, double north, double scale) {
        Path path = new Path();
        path.setFillRule(FillRule.EVEN_ODD);
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                double x = (ring[i] - west) * scale;
                double y = (north - ring[i + 1]) * scale;
                path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            }
            path.getElements().add(new ClosePath());
        }
        path.getStyleClass().addAll("map-region", style(share));
        path.setFocusTraversable(true);
        path.setAccessibleText(said(region, share));
        path.setOnMouseClicked(e -> chosen.accept(region));
        path.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                chosen.accept(region);
                e.consume();
            }
        });
        Tooltip.install(path, new Tooltip(said(region, share)));
        return path;
    }

    private String percent(@Nullable Share share) {
        return share == null ? "–" : ui.formats().percent(share.part(), share.whole());
    }

    private String said(Region region, @Nullable Share share) {
        Texts texts = ui.texts();
        return share == null
                ? texts.get("ui.cooperative.map.nothing", region.titled(texts))
                : texts.get(
                        "ui.cooperative.map.said",
                        region.titled(texts),
                        ui.formats().number(share.part()),
                        ui.formats().number(share.whole()),
                        percent(share));
    }
}
