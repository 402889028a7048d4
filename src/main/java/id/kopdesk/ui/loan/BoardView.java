package id.kopdesk.ui.loan;

import id.kopdesk.loan.LoanLine;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.StatusMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Columns by step with a card for each proposal; columns that find no room beside the others stand below them. */
final class BoardView extends ScrollPane {
    /** More cards than these lie behind "and n more". */
    private static final int MOST = 6;

    private final LoanWords words;
    private final Consumer<UUID> open;
    private final Consumer<String> whole;
    private final FlowPane columns = new FlowPane();

    /** @param whole shows everything of a column as a table */
    BoardView(LoanWords words, Consumer<UUID> open, Consumer<String> whole) {
        this.words = words;
        this.open = open;
        this.whole = whole;
        columns.getStyleClass().add("board");
        setContent(columns);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("home-scroll");
        setAccessibleText(words.get("ui.loan.board"));
    }

    void show(Map<String, List<LoanLine>> cards, LocalDate today) {
        columns.getChildren()
                .setAll(cards.entrySet().stream()
                        .map(e -> column(e.getKey(), e.getValue(), today))
                        .toList());
    }

    private VBox column(String state, List<LoanLine> lines, LocalDate today) {
        Label name = new Label(words.state(state));
        name.getStyleClass().add("board-heading");
        Label count = new Label(words.formats().number(lines.size()));
        count.getStyleClass().add("page-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(name, count);
        head.getStyleClass().add("board-head");
        VBox column = new VBox(head);
        column.getStyleClass().add("board-column");
        lines.stream().limit(MOST).forEach(line -> column.getChildren().add(card(line, today)));
        if (lines.size() > MOST) {
            Button more = Buttons.plain(
                    words.get("ui.loan.board.more", words.formats().number(lines.size() - MOST)),
                    () -> whole.accept(state));
            more.getStyleClass().add("flat");
            more.setMaxWidth(Double.MAX_VALUE);
            column.getChildren().add(more);
        }
        return column;
    }

    private Button card(LoanLine line, LocalDate today) {
        Label name = new Label(BoardView.shortName(line.name()));
        name.getStyleClass().add("card-name");
        Label where =
                new Label(words.regency(line.villageCode()).replaceFirst("^Kab\\. ", "") + " · " + line.schemeCode());
        where.getStyleClass().addAll("muted", "card-small");
        Label money = new Label(words.rupiah(line.amount()));
        money.getStyleClass().add("card-small");
        String late = words.late(line, today);
        VBox text = new VBox(name, where, money);
        if (!late.isEmpty()) {
            StatusMark mark = new StatusMark(Mark.of(Mark.Kind.LATE, late));
            mark.getStyleClass().add("card-small");
            text.getChildren().add(mark);
        }
        Button card = new Button(null, text);
        card.getStyleClass().add("board-card");
        card.setAccessibleText(
                String.join(", ", line.name(), words.state(line.state()), words.rupiah(line.amount()), late));
        card.setOnAction(e -> open.accept(line.id()));
        card.setMaxWidth(Double.MAX_VALUE);
        Buttons.tip(card, line.name());
        return card;
    }

    /** The cooperative's kind stands in every name; a card shows what differs. */
    static String shortName(String name) {
        return name.replaceFirst("^Koperasi (Desa|Kelurahan) Merah Putih ", "");
    }
}
