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
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What each row of a list would become; the sure rows can be saved, the whole file given back with its reasons. */
final class ImportScreen implements Screen {
    private final UiContext ui;
    private final ImportDesk.ReadList list;
    private final List<Item> items;
    private final ImportTable table;
    private final BorderPane root = new BorderPane();
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();

    ImportScreen(UiContext ui, ImportDesk desk, ImportDesk.ReadList list) {
        this.ui = ui;
        this.list = list;
        items = list.items();
        table = new ImportTable(ui, desk);
        PageHeader header = new PageHeader(text("ui.intake.title"));
        header.count(text("ui.intake.rows", ui.formats().number(items.size())));
        header.filter(list.fileName());
        long ready = items.stream().filter(Item::ready).count();
        Button copy = Buttons.plain(text("ui.intake.copy"), BootstrapIcons.DOWNLOAD, this::copy);
        copy.disableProperty().bind(busy);
        Button save = Buttons.plain(text("ui.intake.save", ui.formats().number(ready)), this::save);
        save.disableProperty().bind(busy.or(new SimpleBooleanProperty(ready == 0)));
        header.actions(copy);
        header.primary(save);
        root.setTop(new VBox(header, chips(list.counts())));
        root.setCenter(table);
        table.show(items);
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
            chip.setOnAction(e -> table.show(items.stream()
                    .filter(i -> !chip.isSelected() || i.status() == status)
                    .toList()));
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
