package id.kopdesk.ui.home;

import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.CardButton;
import id.kopdesk.ui.control.Curve;
import id.kopdesk.ui.control.EmptyState;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StatusMark;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beranda. */
public final class HomeScreen implements Screen {
    /** As wide as its card allows where that is narrowest. */
    private static final double CURVE = 270;
    /** Two months are a number and a change, no curve. */
    private static final int LEAST_CURVE = 3;

    private final UiContext ui;
    private final HomeModel model;
    private final Runnable importList;
    private final ObservableStringValue title;
    private final PageHeader header;
    private final ScrollPane body = new ScrollPane();
    private final BorderPane page;

    /**
     * @param source reads the figures; runs in the background
     * @param importList begins an import of cooperatives
     * @param makeReport opens the monthly report
     */
    public HomeScreen(UiContext ui, Tasks.Work<HomeFigures> source, Runnable importList, Runnable makeReport) {
        this.ui = ui;
        this.importList = importList;
        model = new HomeModel(ui.tasks(), source);
        title = Screen.fixedTitle(ui.texts().get("ui.home.title"));
        header = new PageHeader(title.get());
        header.actions(Buttons.plain(ui.texts().get("ui.home.import"), BootstrapIcons.UPLOAD, importList));
        header.primary(
                Buttons.plain(ui.texts().get("ui.home.report"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, makeReport));
        body.setFitToWidth(true);
        body.setFitToHeight(true);
        body.setFocusTraversable(false);
        body.getStyleClass().add("home-scroll");
        page = new BorderPane(body, header, null, null, null);
        model.figures().addListener((o, before, now) -> {
            if (now != null) {
                draw(now);
            }
        });
    }

    /**
     * Shows in red why the data is not safe, as long as there is a reason and something to lose.
     *
     * @param act does something about it
     */
    public HomeScreen alarm(ObservableStringValue why, Runnable act) {
        Label said = new Label();
        said.textProperty().bind(why);
        said.setWrapText(true);
        said.setGraphic(new FontIcon(BootstrapIcons.SHIELD_EXCLAMATION));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox bar = new HBox(said, Buttons.plain(ui.texts().get("ui.home.alarm.act"), act));
        bar.getStyleClass().add("alarm-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox space = new VBox(bar);
        space.getStyleClass().add("alarm-space");
        space.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            HomeFigures now = model.figures().get();
                            return !why.get().isEmpty() && now != null && now.total() > 0;
                        },
                        why,
                        model.figures()));
        space.managedProperty().bind(space.visibleProperty());
        page.setTop(new VBox(header, space));
        return this;
    }

    private void draw(HomeFigures figures) {
        header.filter(figures.scope());
        header.count(ui.texts().get("ui.home.total", ui.formats().number(figures.total())));
        body.setContent(figures.total() == 0 ? nothingYet() : columns(figures));
    }

    private Node nothingYet() {
        return new EmptyState(
                BootstrapIcons.BUILDING,
                ui.texts().get("ui.home.empty"),
                ui.texts().get("ui.home.empty.advice"),
                Buttons.primary(ui.texts().get("ui.home.import"), importList));
    }

    private Node columns(HomeFigures figures) {
        VBox measures = card(
                "ui.home.measures",
                figures.measures().stream()
                        .map(m -> (Node) MeasureBar.share(ui, m))
                        .toList(),
                "ui.home.measures.none");
        VBox waiting = card(
                "ui.home.waiting",
                figures.waiting().stream()
                        .map(w -> (Node) new LineButton(
                                new StatusMark(w.mark()), w.mark().word(), w.detail(), w.open()))
                        .toList(),
                "ui.home.waiting.none");
        VBox changes = card(
                "ui.home.changes",
                figures.changes().stream()
                        .map(c -> (Node) new LineButton(new Label(c.what()), c.what(), c.when(), c.open()))
                        .toList(),
                "ui.home.changes.none");
        VBox left = new VBox(measures);
        if (!figures.areas().isEmpty()) {
            left.getChildren()
                    .add(card(
                            "ui.home.areas",
                            figures.areas().stream()
                                    .map(m -> (Node) MeasureBar.share(ui, m))
                                    .toList(),
                            "ui.home.measures.none"));
        }
        left.getChildren().add(changes);
        left.getStyleClass().add("home-column");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox stages = card(
                "ui.home.stages",
                figures.stages().stream()
                        .map(m -> (Node) MeasureBar.number(ui, m))
                        .toList(),
                "ui.home.measures.none");
        VBox trend = card(
                "ui.home.trend",
                figures.runs().stream().map(run -> (Node) run(run)).toList(),
                "ui.home.trend.none");
        VBox right = new VBox(waiting, stages, trend);
        right.getStyleClass().add("home-column");
        right.setMinWidth(320);
        right.setMaxWidth(360);
        HBox both = new HBox(left, right);
        both.getStyleClass().add("home-columns");
        return both;
    }

    private static Node run(HomeFigures.Run run) {
        Label name = new Label(run.name());
        Label newest = new Label(run.newest());
        newest.getStyleClass().addAll("muted", "hit-detail");
        newest.setWrapText(true);
        CardButton button = new CardButton(run.said(), run.open(), name, newest);
        if (run.months().size() >= LEAST_CURVE) {
            Curve curve = new Curve(run.months(), CURVE);
            VBox.setMargin(curve, new Insets(4, 0, 0, 0));
            button.getChildren().add(curve);
        }
        button.getStyleClass().addAll("line-button", "page-line");
        return button;
    }

    private VBox card(String headingKey, List<Node> lines, String noneKey) {
        Label heading = new Label(ui.texts().get(headingKey));
        heading.getStyleClass().add("card-heading");
        VBox card = new VBox(heading);
        card.getStyleClass().add("card-box");
        if (lines.isEmpty()) {
            Label none = new Label(ui.texts().get(noneKey));
            none.getStyleClass().addAll("muted", "card-none");
            none.setWrapText(true);
            card.getChildren().add(none);
        }
        card.getChildren().addAll(lines);
        return card;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public ObservableStringValue title() {
        return title;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, model::refresh);
    }
}
