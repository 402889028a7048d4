package id.kopdesk.ui.intake;

import id.kopdesk.base.CleanText;
import id.kopdesk.intake.ListColumn;
import id.kopdesk.intake.ListHeading;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.SearchPicker;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Says of each heading of a file which column it is; an empty field leaves it out. */
final class ColumnsForm extends VBox {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 380;

    private final UiContext ui;
    private final ImportDesk.Columns columns;
    private final Map<String, SearchPicker<ListColumn>> pickers = new LinkedHashMap<>();

    ColumnsForm(UiContext ui, ImportDesk.Columns columns) {
        this.ui = ui;
        this.columns = columns;
        Label why = new Label(ui.texts().get("ui.intake.columns.why"));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add("muted");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("columns-grid");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        for (ListHeading heading : columns.headings()) {
            if (!pickers.containsKey(heading.heading())) {
                add(grid, heading);
            }
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        scroll.getStyleClass().add("scope-list");
        getStyleClass().add("sign-in-body");
        getChildren().addAll(why, scroll);
    }

    private void add(GridPane grid, ListHeading heading) {
        Label name = new Label(
                heading.hidden() ? ui.texts().get("ui.intake.columns.hidden", heading.heading()) : heading.heading());
        name.setWrapText(true);
        SearchPicker<ListColumn> picker =
                new SearchPicker<>(ui.tasks(), ui.texts(), this::find, ListColumn::heading, column -> "");
        picker.setPromptText(ui.texts().get("ui.intake.columns.none"));
        picker.setAccessibleText(ui.texts().get("ui.intake.columns.of", heading.heading()));
        picker.setMaxWidth(Double.MAX_VALUE);
        column(heading.column()).ifPresent(picker.valueProperty()::set);
        name.setLabelFor(picker);
        pickers.put(heading.heading(), picker);
        grid.addRow(pickers.size() - 1, name, picker);
    }

    private Optional<ListColumn> column(String id) {
        return columns.known().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    private List<ListColumn> find(String typed) {
        String wanted = CleanText.sortName(typed);
        return columns.known().stream()
                .filter(column -> Stream.concat(Stream.of(column.heading()), column.synonyms().stream())
                        .anyMatch(word -> CleanText.sortName(word).contains(wanted)))
                .toList();
    }

    /** Takes the heading for that column, as if it had been picked. */
    void pick(String heading, String id) {
        SearchPicker<ListColumn> picker = pickers.get(heading);
        if (picker != null) {
            picker.valueProperty().set(column(id).orElse(null));
        }
    }

    /** What differs from what was taken by itself: column id by heading, empty for one that is left out. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        columns.headings().forEach(heading -> {
            SearchPicker<ListColumn> picker = pickers.get(heading.heading());
            String now = picker == null
                    ? heading.column()
                    : picker.value().map(ListColumn::id).orElse("");
            if (!now.equals(heading.column())) {
                chosen.put(heading.heading(), now);
            }
        });
        return chosen;
    }
}
