package id.kopdesk.ui.cooperative;

import id.kopdesk.cooperative.oversight.Measure;
import id.kopdesk.cooperative.oversight.Shares.Share;
import id.kopdesk.region.Region;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Latest;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Peta capaian: the regions coloured by one measure, and the kecamatan of the chosen one as bars. */
final class MapView implements Screen {
    private final CooperativeScreens screens;
    private final UiContext ui;
    private final MapDesk desk;
    private final MapDrawing drawing;
    private final Latest latest;
    private final Latest bars;
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final StackPane map = new StackPane();
    private final VBox panel = new VBox();
    private final BorderPane root = new BorderPane();
    private @Nullable Region region;

    private record Drawn(Map<String, Share> shares, Optional<Boundaries> boundaries) {}

    MapView(CooperativeScreens screens, MapDesk desk) {
        this.screens = screens;
        this.ui = screens.ui();
        this.desk = desk;
        drawing = new MapDrawing(ui, this::choose);
        latest = new Latest(ui.tasks());
        bars = new Latest(ui.tasks());
        PageHeader header = new PageHeader(text("ui.cooperative.map"));
        header.actions(Buttons.plain(text("ui.cooperative.map.load"), BootstrapIcons.MAP, this::load));
        header.primary(Buttons.plain(
                text("ui.cooperative.map.export"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, this::export));
        measure.getItems().setAll(Measure.values());
        measure.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Measure one) {
                return one == null ? "" : text("ui.cooperative.map.measure." + one);
            }

            @Override
            public Measure fromString(String shown) {
                throw new UnsupportedOperationException(shown);
            }
        });
        measure.setAccessibleText(text("ui.cooperative.map.by"));
        measure.setValue(Measure.BUSINESS_ID);
        measure.setPrefWidth(320);
        measure.valueProperty().addListener(o -> refresh());
        Label by = new Label(text("ui.cooperative.map.by"));
        by.setLabelFor(measure);
        HBox line = new HBox(by, measure, legend());
        line.getStyleClass().add("filter-line");
        map.getStyleClass().add("map-stage");
        panel.getStyleClass().addAll("card-box", "map-panel");
        panel.setMinWidth(400);
        panel.setMaxWidth(400);
        ScrollPane side = new ScrollPane(panel);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        side.setMinWidth(424);
        side.getStyleClass().add("home-scroll");
        root.setTop(new VBox(header, line));
        root.setCenter(map);
        root.setRight(side);
    }

    private HBox legend() {
        HBox legend = new HBox();
        legend.getStyleClass().add("map-legend");
        for (int i = 0; i < MapDrawing.STEPS; i++) {
            javafx.scene.layout.Region swatch = new javafx.scene.layout.Region();
            swatch.getStyleClass().addAll("map-swatch", "tile-" + i);
            Label label = new Label(text("ui.cooperative.map.step", i * 20, (i + 1) * 20));
            HBox pair = new HBox(6, swatch, label);
            pair.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(pair);
        }
        return legend;
    }

    private void refresh() {
        Measure by = measure.getValue();
        latest.ask("ui.cooperative.map.task", progress -> new Drawn(desk.shares(by), desk.boundaries()), drawn -> {
            List<Region> regions = desk.tiles();
            Node picture = drawn.boundaries()
                    .map(own -> drawing.map(regions, drawn.shares(), own))
                    .orElse(null);
            map.getChildren().setAll(picture == null ? drawing.tiles(regions, drawn.shares()) : picture);
            Region again = region;
            if (again == null) {
                whole(regions, drawn.shares());
            } else {
                choose(again);
            }
        });
    }

    /** Before anything is chosen the bars show the tiles themselves, so that the numbers can be read. */
    private void whole(List<Region> regions, Map<String, Share> shares) {
        draw(text("ui.cooperative.map.all"), regions, shares);
    }

    private void choose(Region chosen) {
        if (!desk.province()) {
            screens.list(chosen.code());
            return;
        }
        region = chosen;
        Measure by = measure.getValue();
        bars.ask(
                "ui.cooperative.map.task",
                progress -> desk.inside(by, chosen.code()),
                shares -> draw(chosen.titled(ui.texts()), desk.children(chosen.code()), shares));
    }

    private void draw(String heading, List<Region> regions, Map<String, Share> shares) {
        Label title = new Label(heading);
        title.getStyleClass().add("card-heading");
        panel.getChildren().setAll(title);
        long part = 0;
        long whole = 0;
        for (Region one : regions) {
            Share share = shares.getOrDefault(one.code(), new Share(0, 0));
            part += share.part();
            whole += share.whole();
            panel.getChildren().add(bar(one, share));
        }
        Label sum = new Label(text(
                "ui.cooperative.map.sum",
                ui.formats().number(part),
                ui.formats().number(whole),
                ui.formats().percent(part, whole)));
        sum.getStyleClass().addAll("muted", "card-none");
        panel.getChildren().add(sum);
        if (region != null) {
            Button back = Buttons.plain(text("ui.cooperative.map.back"), () -> {
                region = null;
                refresh();
            });
            VBox foot = new VBox(back);
            foot.getStyleClass().add("page-foot");
            panel.getChildren().add(foot);
        }
    }

    private Button bar(Region one, Share share) {
        Label name = new Label(one.name());
        name.setMinWidth(130);
        name.setMaxWidth(130);
        javafx.scene.layout.Region full = new javafx.scene.layout.Region();
        full.getStyleClass().add("measure-full");
        javafx.scene.layout.Region done = new javafx.scene.layout.Region();
        done.getStyleClass().add("measure-part");
        StackPane line = new StackPane(full, done);
        done.maxWidthProperty().bind(line.widthProperty().multiply(share.percent() / 100));
        StackPane.setAlignment(done, Pos.CENTER_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        String value = text(
                "ui.cooperative.map.bar",
                ui.formats().number(share.part()),
                ui.formats().number(share.whole()),
                ui.formats().percent(share.part(), share.whole()));
        Label amount = new Label(value);
        amount.setMinWidth(110);
        amount.setAlignment(Pos.CENTER_RIGHT);
        HBox whole = new HBox(name, line, amount);
        whole.getStyleClass().add("measure-line");
        whole.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        whole.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.getStyleClass().add("line-button");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(whole);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(one.name() + ": " + value);
        button.setOnAction(e -> {
            if (one.level() == Region.Level.REGENCY) {
                choose(one);
            } else {
                screens.list(one.code());
            }
        });
        return button;
    }

    private void load() {
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(
                        text("ui.cooperative.map.load.title"),
                        "",
                        null,
                        List.of(new Dialogs.FileKind("GeoJSON", List.of("*.geojson", "*.json")))))
                .ifPresent(file -> ui.tasks()
                        .run("ui.cooperative.map.task", progress -> desk.keep(file))
                        .onDone(kept -> {
                            long known = desk.tiles().stream()
                                    .filter(one -> kept.rings().containsKey(one.code()))
                                    .count();
                            ui.dialogs()
                                    .toast(text(
                                            "ui.cooperative.map.loaded",
                                            known,
                                            desk.tiles().size()));
                            refresh();
                        })
                        .start());
    }

    private void export() {
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.cooperative.map.export.title"),
                        desk.fileName(),
                        null,
                        List.of(new Dialogs.FileKind(text("ui.cooperative.page.export.kind"), List.of("*.xlsx")))))
                .ifPresent(file -> ui.tasks()
                        .act("ui.cooperative.task.export", progress -> {
                            desk.write(file, progress);
                            ui.access().exported("cooperative", null, String.valueOf(file.getFileName()));
                        })
                        .onDone(() -> ui.dialogs()
                                .toast(text("ui.cooperative.page.exported", String.valueOf(file.getFileName()))))
                        .start());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.cooperative.map"));
    }

    @Override
    public void shown() {
        refresh();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::refresh);
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
