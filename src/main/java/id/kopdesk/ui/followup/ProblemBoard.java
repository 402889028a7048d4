package id.kopdesk.ui.followup;

import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.ProblemState;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.CardButton;
import id.kopdesk.ui.control.StatusMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The problems as cards, one column a state; a card opens its problem. */
final class ProblemBoard extends HBox {
    /** A column is a glance, not a list: beyond this the list serves. */
    private static final int MOST = 40;

    private final UiContext ui;
    private final FollowupWords words;
    private final LocalDate today;

    ProblemBoard(
            UiContext ui,
            FollowupWords words,
            LocalDate today,
            Map<ProblemState, List<ProblemLine>> columns,
            boolean closed,
            Consumer<ProblemLine> open) {
        this.ui = ui;
        this.words = words;
        this.today = today;
        getStyleClass().add("problem-board");
        setMinWidth(0);
        for (ProblemState state : ProblemState.values()) {
            if (state != ProblemState.CLOSED || closed) {
                getChildren().add(column(state, columns.getOrDefault(state, List.of()), open));
            }
        }
    }

    private VBox column(ProblemState state, List<ProblemLine> lines, Consumer<ProblemLine> open) {
        Label name = new Label(words.of(state));
        name.getStyleClass().add("problem-heading");
        Label count = new Label(ui.formats().number(lines.size()));
        count.getStyleClass().add("page-count");
        HBox head = new HBox(name, count);
        head.getStyleClass().add("problem-head");
        VBox cards = new VBox();
        cards.getStyleClass().add("problem-cards");
        lines.stream().limit(MOST).map(line -> card(line, open)).forEach(cards.getChildren()::add);
        if (lines.size() > MOST) {
            Label more = new Label(
                    ui.texts().get("ui.followup.board.more", ui.formats().number(lines.size() - MOST)));
            more.getStyleClass().add("muted");
            more.setWrapText(true);
            cards.getChildren().add(more);
        }
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("home-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox column = new VBox(head, scroll);
        column.getStyleClass().add("problem-column");
        column.setMinWidth(0);
        column.setPrefWidth(160);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private CardButton card(ProblemLine line, Consumer<ProblemLine> open) {
        Label title = new Label(line.title());
        title.setWrapText(true);
        title.getStyleClass().add("problem-title");
        Label subject = new Label(line.subject().name());
        subject.setWrapText(true);
        subject.getStyleClass().addAll("muted", "hit-detail");
        CardButton card = new CardButton(
                line.title() + ", " + line.subject().name() + ", " + words.of(line.state()),
                () -> open.accept(line),
                title,
                subject,
                new StatusMark(words.severity(line.severity())));
        if (line.overdue(today)) {
            card.getChildren().add(new StatusMark(words.state(line, today)));
        } else if (line.dueOn() != null && !line.closed()) {
            Label due =
                    new Label(ui.texts().get("ui.followup.board.due", words.of(line.owner()), words.day(line.dueOn())));
            due.getStyleClass().addAll("muted", "hit-detail");
            due.setWrapText(true);
            card.getChildren().add(due);
        }
        card.getStyleClass().addAll("problem-card", "problem-lines");
        return card;
    }
}
