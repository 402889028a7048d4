package id.kopdesk.ui.report;

import id.kopdesk.report.SheetSets.SheetSet;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which sheets go into the workbook, in which order, and under what name that is kept. */
final class SetDialog {
    private final UiContext ui;

    SetDialog(UiContext ui) {
        this.ui = ui;
    }

    /** @param all the month's sheets in their own order */
    Optional<SheetSet> ask(List<String> all, Optional<SheetSet> old) {
        ObservableList<String> order =
                FXCollections.observableArrayList(old.map(SheetSet::sheets).orElse(List.of()));
        all.stream().filter(name -> !order.contains(name)).forEach(order::add);
        ObservableList<String> chosen =
                FXCollections.observableArrayList(old.map(SheetSet::sheets).orElse(all));
        TextField name = new TextField(old.map(SheetSet::name).orElse(""));
        name.setAccessibleText(text("ui.report.set.name"));
        ListView<String> list = new ListView<>(order);
        list.setPrefSize(360, 340);
        list.setAccessibleText(text("ui.report.set.sheets"));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String sheet, boolean empty) {
                super.updateItem(sheet, empty);
                setGraphic(null);
                if (!empty && sheet != null) {
                    CheckBox box = new CheckBox(sheet);
                    box.setAccessibleText(sheet);
                    box.setSelected(chosen.contains(sheet));
                    box.setOnAction(e -> {
                        chosen.remove(sheet);
                        if (box.isSelected()) {
                            chosen.add(sheet);
                        }
                    });
                    setGraphic(box);
                }
            }
        });
        HBox moves = new HBox(
                Buttons.plain(text("ui.report.set.up"), () -> move(list, order, -1)),
                Buttons.plain(text("ui.report.set.down"), () -> move(list, order, 1)));
        moves.getStyleClass().add("month-actions");
        VBox form = new VBox(
                new Label(text("ui.report.set.name")), name, new Label(text("ui.report.set.sheets")), list, moves);
        form.getStyleClass().add("card-lines");
        boolean done = ui.dialogs()
                .form(
                        text("ui.report.set.title"),
                        form,
                        text("ui.report.set.save"),
                        Bindings.createBooleanBinding(
                                () -> !name.getText().isBlank() && !chosen.isEmpty(), name.textProperty(), chosen));
        if (!done) {
            return Optional.empty();
        }
        List<String> sheets = new ArrayList<>(order);
        sheets.retainAll(chosen);
        SheetSet fresh = SheetSet.named(name.getText(), sheets);
        return Optional.of(old.map(o -> new SheetSet(o.id(), o.version(), fresh.name(), sheets))
                .orElse(fresh));
    }

    private static void move(ListView<String> list, ObservableList<String> order, int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        int to = at + by;
        if (at >= 0 && to >= 0 && to < order.size()) {
            String sheet = order.remove(at);
            order.add(to, sheet);
            list.getSelectionModel().select(to);
        }
    }

    private String text(String key) {
        return ui.texts().get(key);
    }
}
