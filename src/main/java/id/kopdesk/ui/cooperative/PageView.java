package id.kopdesk.ui.cooperative;

import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StateLegend;
import id.kopdesk.ui.cooperative.PageDesk.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Everything that is known of one cooperative, in one scroll, with a timeline of all that happened. */
final class PageView implements Screen {
    /** Events that a person reads; the older ones lie in their own parts. */
    private static final int EVENTS = 60;

    private final CooperativeScreens screens;
    private final UiContext ui;
    private final UUID id;
    private final OversightForms forms;
    private final PageHeader header = new PageHeader("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final VBox timeline = new VBox();
    private final BorderPane root = new BorderPane();
    private boolean fresh = true;

    PageView(CooperativeScreens screens, Page page) {
        this.screens = screens;
        this.ui = screens.ui();
        id = page.file().id();
        forms = new OversightForms(ui, screens.pages(), screens.words(), this::refresh, screens::meetingFiles);
        left.getStyleClass().add("home-column");
        right.getStyleClass().add("home-column");
        timeline.getStyleClass().addAll("card-box", "page-timeline");
        left.setMinWidth(0);
        right.setMinWidth(0);
        left.setPrefWidth(100);
        right.setPrefWidth(100);
        timeline.setMinWidth(300);
        timeline.setMaxWidth(300);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox columns = new HBox(left, right, timeline);
        columns.setFillHeight(false);
        columns.getStyleClass().add("home-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("home-scroll");
        header.actions(Buttons.plain(
                ui.texts().get("ui.cooperative.page.export"), BootstrapIcons.FILE_EARMARK_SPREADSHEET, this::export));
        header.primary(Buttons.plain(
                ui.texts().get("ui.cooperative.page.edit"),
                BootstrapIcons.PENCIL,
                () -> screens.open(id, RecordOrder.ALONE)));
        root.setTop(header);
        root.setCenter(scroll);
        root.setBottom(new StateLegend(ui.texts()));
        draw(page);
    }

    private Page shown;

    private void draw(Page page) {
        shown = page;
        forms.show(page);
        CooperativeFile file = page.file();
        title.set(file.cooperative().name());
        header.title(file.cooperative().name());
        header.filter(screens.words().place(file.cooperative().villageCode()));
        left.getChildren().clear();
        right.getChildren().clear();
        Map<Integer, List<Button>> actions = forms.actions(page);
        double[] heights = new double[2];
        int place = 0;
        for (PageContent content : page.contents()) {
            PageCard card = new PageCard(ui, content, actions.getOrDefault(place++, List.of()), forms::figures);
            int column = heights[0] <= heights[1] ? 0 : 1;
            (column == 0 ? left : right).getChildren().add(card);
            heights[column] += weight(content);
        }
        drawTimeline(page.events());
    }

    /** About how tall a part becomes, so that the two columns end at about the same height. */
    private static double weight(PageContent content) {
        return 3
                + content.facts().size()
                + 1.2 * content.lines().size()
                + (content.trends().isEmpty() ? 0 : 5);
    }

    private void drawTimeline(List<PageContent.Event> events) {
        Label heading = new Label(ui.texts().get("ui.cooperative.page.timeline"));
        heading.getStyleClass().add("card-heading");
        timeline.getChildren().setAll(heading);
        if (events.isEmpty()) {
            Label none = new Label(ui.texts().get("ui.cooperative.page.timeline.none"));
            none.setWrapText(true);
            none.getStyleClass().addAll("muted", "card-none");
            timeline.getChildren().add(none);
        }
        LocalDate last = null;
        for (PageContent.Event event : events.stream().limit(EVENTS).toList()) {
            VBox entry = new VBox();
            entry.getStyleClass().add("page-event");
            if (!event.day().equals(last)) {
                Label day = new Label(ui.formats().date(event.day()));
                day.getStyleClass().add("summary-label");
                entry.getChildren().add(day);
                last = event.day();
            }
            Runnable open = event.open();
            if (open == null) {
                Label what = new Label(event.what());
                what.setWrapText(true);
                entry.getChildren().add(what);
            } else {
                Hyperlink what = new Hyperlink(event.what());
                what.setWrapText(true);
                what.setOnAction(e -> open.run());
                entry.getChildren().add(what);
            }
            timeline.getChildren().add(entry);
        }
        if (events.size() > EVENTS) {
            Label more = new Label(ui.texts().get("ui.cooperative.page.timeline.more", events.size() - EVENTS));
            more.getStyleClass().addAll("muted", "card-none");
            more.setWrapText(true);
            timeline.getChildren().add(more);
        }
    }

    private void refresh() {
        screens.readPage(id, this::draw);
    }

    private void export() {
        screens.exportPage(shown);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return title;
    }

    @Override
    public void shown() {
        if (!fresh) {
            refresh();
        }
        fresh = false;
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::refresh);
    }
}
