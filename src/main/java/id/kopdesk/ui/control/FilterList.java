package id.kopdesk.ui.control;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Spacer;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FilterChip.Choice;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list that a filter chip opens: search on top, boxes with counts, "clear" at the foot. Space ticks. */
final class FilterList<T> extends VBox {
    private static final int ROW = 30;

    private final UiContext ui;
    private final Map<T, String> chosen;
    private final Runnable changed;
    private final CustomTextField search = new CustomTextField();
    private final ListView<Choice<T>> list = new ListView<>();
    private List<Choice<T>> all = List.of();

    FilterList(UiContext ui, Map<T, String> chosen, Runnable changed) {
        this.ui = ui;
        this.chosen = chosen;
        this.changed = changed;
        getStyleClass().addAll("popup-box", "filter-list");
        setPrefWidth(300);
        search.setLeft(new FontIcon(BootstrapIcons.SEARCH));
        search.setPromptText(ui.texts().get("ui.filter.search"));
        search.setAccessibleText(ui.texts().get("ui.filter.search"));
        search.textProperty().addListener((o, before, now) -> narrow());
        search.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().select(0);
                e.consume();
            }
        });
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("popup-list");
        list.setCellFactory(v -> new ChoiceCell());
        list.setAccessibleText(ui.texts().get("ui.filter.search"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            Choice<T> choice = list.getSelectionModel().getSelectedItem();
            if ((e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) && choice != null) {
                toggle(choice);
                e.consume();
            }
        });
        Button clear = Buttons.plain(ui.texts().get("ui.filter.clear"), () -> {
            chosen.clear();
            list.refresh();
            changed.run();
        });
        clear.getStyleClass().add(atlantafx.base.theme.Styles.FLAT);
        HBox foot = new HBox(new Spacer(), clear);
        foot.getStyleClass().add("popup-foot");
        getChildren().addAll(search, list, foot);
    }

    void show(List<Choice<T>> choices) {
        all = choices;
        search.clear();
        narrow();
    }

    void focusSearch() {
        search.requestFocus();
    }

    private void narrow() {
        List<Choice<T>> found =
                all.stream().filter(c -> c.matches(search.getText())).toList();
        list.getItems().setAll(found);
        list.setPrefHeight(Math.min(9, Math.max(2, all.size())) * (double) ROW + 2);
    }

    private void toggle(Choice<T> choice) {
        if (chosen.remove(choice.value()) == null) {
            chosen.put(choice.value(), choice.label());
        }
        list.refresh();
        changed.run();
    }

    private final class ChoiceCell extends ListCell<Choice<T>> {
        private final CheckBox box = new CheckBox();
        private final Label count = new Label();
        private final HBox line = new HBox(box, new Spacer(), count);

        ChoiceCell() {
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            count.getStyleClass().add("muted");
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setOnMouseClicked(e -> {
                Choice<T> choice = getItem();
                if (choice != null) {
                    toggle(choice);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(choice == null || empty ? null : line);
            if (choice != null && !empty) {
                box.setText(choice.label());
                box.setSelected(chosen.containsKey(choice.value()));
                count.setText(choice.count() < 0 ? "" : ui.formats().number(choice.count()));
                setAccessibleText(choice.label());
            }
        }
    }
}
