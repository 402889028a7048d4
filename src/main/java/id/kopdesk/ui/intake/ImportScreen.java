package id.kopdesk.ui.intake;

import id.kopdesk.intake.Item;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What each row of a list would become; the sure rows can be saved, the whole file given back with its reasons. */
final class ImportScreen implements Screen {
    private final UiContext ui;
    private final ImportDesk.ReadList list;
    private final RowDecision decisions;
    private final PageHeader header;
    private final Button save;
    private final Button decide;
    private List<Item> items;
    private @Nullable RowStatus only;
    private final ImportTable table;
    private final BorderPane root = new BorderPane();
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();

    ImportScreen(UiContext ui, ImportDesk desk, ImportDesk.ReadList list) {
        this.ui = ui;
        this.list = list;
        this.decisions = new RowDecision(ui, desk);
        items = list.items();
        table = new ImportTable(ui, desk);
        header = new PageHeader(text("ui.intake.title"));
        header.filter(list.fileName());
        Button copy = Buttons.plain(text("ui.intake.copy"), BootstrapIcons.DOWNLOAD, this::copy);
        copy.disableProperty().bind(busy);
        decide = Buttons.plain(text("ui.intake.decide"), this::decide);
        decide.disableProperty()
                .bind(busy.or(table.getSelectionModel().selectedItemProperty().isNull()));
        save = Buttons.plain("", this::save);
        header.actions(copy, decide);
        header.primary(save);
        table.onOpen(this::decide);
        root.setCenter(table);
        root.setBottom(reasons());
        refresh();
    }

    /** Why the chosen row is what it is, in full: the table's column is seldom wide enough. */
    private Node reasons() {
        Label said = new Label();
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add("row-reasons");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        said.visibleProperty().bind(said.managedProperty());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> said.setText(now == null ? "" : table.reasons(now)));
        return said;
    }

    /** Shows the rows as they stand after a decision; the place in the table stays. */
    private void refresh() {
        int place = table.getSelectionModel().getSelectedIndex();
        items = list.items();
        long ready = items.stream().filter(Item::ready).count();
        header.count(text("ui.intake.rows", ui.formats().number(items.size())));
        save.setText(text("ui.intake.save", ui.formats().number(ready)));
        save.setAccessibleText(save.getText().replace("_", ""));
        save.disableProperty().unbind();
        save.disableProperty().bind(busy.or(new SimpleBooleanProperty(ready == 0)));
        root.setTop(new VBox(header, chips(list.counts())));
        filter();
        table.getSelectionModel().select(place);
    }

    private void filter() {
        table.show(
                items.stream().filter(i -> only == null || i.status() == only).toList());
    }

    private void decide() {
        Item item = table.getSelectionModel().getSelectedItem();
        if (item != null && !busy.get()) {
            decisions.ask(item).ifPresent(decision -> {
                list.decide(item.row(), decision);
                refresh();
            });
        }
    }

    private Node chips(Map<RowStatus, Integer> counts) {
        HBox line = new HBox();
        line.getStyleClass().add("filter-line");
        ToggleGroup group = new ToggleGroup();
        for (RowStatus status : RowStatus.values()) {
            int count = counts.getOrDefault(status, 0);
            ToggleButton chip = new ToggleButton(text("ui.intake.status." + status.name()) + " "
                    + ui.formats().number(count));
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setDisable(count == 0);
            chip.setSelected(only == status);
            chip.setOnAction(e -> {
                only = chip.isSelected() ? status : null;
                filter();
            });
            line.getChildren().add(chip);
        }
        return line;
    }

    private void save() {
        busy.set(true);
        ui.tasks()
                .run("ui.intake.task.save", list::commit)
                .onDone(this::saved)
                .onEnd(() -> busy.set(false))
                .start();
    }

    private void saved(Receipt receipt) {
        ui.navigator().back();
        ui.dialogs()
                .inform(
                        text("ui.intake.saved.title"),
                        text(
                                "ui.intake.saved",
                                ui.formats().number(receipt.rows()),
                                ui.formats().number(receipt.written()),
                                ui.formats().number(receipt.of(RowStatus.SAME)),
                                ui.formats().number(receipt.of(RowStatus.DOUBTFUL)),
                                ui.formats().number(receipt.of(RowStatus.REJECTED))));
        if (receipt.batch() != null) {
            ui.dialogs().toast(text("ui.intake.saved.title"), text("ui.intake.revert"), () -> revert(receipt));
        }
    }

    private void revert(Receipt receipt) {
        new TakeBack(ui).ask(receipt.written(), reason -> list.revert(receipt, reason), () -> {});
    }

    private void copy() {
        String ending = list.fileName().endsWith(".csv") ? "*.csv" : "*.xlsx";
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.intake.copy.title"),
                        text("ui.intake.copy.name", list.fileName()),
                        null,
                        List.of(new Dialogs.FileKind(text("ui.intake.kind"), List.of(ending)))))
                .ifPresent(target -> ui.tasks()
                        .act("ui.intake.task.copy", progress -> list.annotate(target))
                        .onDone(() ->
                                ui.dialogs().toast(text("ui.intake.copied", String.valueOf(target.getFileName()))))
                        .start());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.intake.title"));
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
