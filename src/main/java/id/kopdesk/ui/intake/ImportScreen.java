package id.kopdesk.ui.intake;

import id.kopdesk.intake.Decision;
import id.kopdesk.intake.Item;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.RowStatus;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.SelectionBar;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What each row of a list would become; the sure rows can be saved, the whole file given back with its reasons. */
final class ImportScreen implements Screen {
    private final UiContext ui;
    private final RowDecision decisions;
    private final PageHeader header;
    private final Button save;
    private final RowChips chips;
    private final Label notes = new Label();
    private final ImportTable table;
    private final BorderPane root = new BorderPane();
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final SimpleBooleanProperty nothing = new SimpleBooleanProperty();
    private ImportDesk.ReadList list;
    private List<Item> items = List.of();

    ImportScreen(UiContext ui, ImportDesk desk, ImportDesk.ReadList list) {
        this.ui = ui;
        this.list = list;
        this.decisions = new RowDecision(ui, desk);
        table = new ImportTable(ui, desk);
        chips = new RowChips(ui, this::filter);
        header = new PageHeader(text("ui.intake.title"));
        header.filter(list.fileName());
        Button columns = Buttons.plain(text("ui.intake.columns"), this::columns);
        columns.disableProperty().bind(busy);
        columns.setVisible(list.columns().canChange());
        columns.managedProperty().bind(columns.visibleProperty());
        Button copy = Buttons.plain(text("ui.intake.copy"), BootstrapIcons.DOWNLOAD, this::copy);
        copy.disableProperty().bind(busy);
        Button decide = Buttons.plain(text("ui.intake.decide"), this::decide);
        decide.disableProperty()
                .bind(busy.or(Bindings.size(table.getSelectionModel().getSelectedIndices())
                        .isNotEqualTo(1)));
        save = Buttons.plain("", this::save);
        save.disableProperty().bind(busy.or(nothing));
        header.actions(columns, copy, decide);
        header.primary(save);
        table.onOpen(this::decide);
        SelectionBar<Item> many = new SelectionBar<>(ui, table, table::copy);
        many.actions(new ManyRows(ui, this::decideAll).actions());
        many.disableProperty().bind(busy);
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        notes.getStyleClass().addAll("muted", "import-notes");
        notes.managedProperty().bind(notes.textProperty().isNotEmpty());
        root.setTop(new VBox(header, chips, notes));
        root.setCenter(table);
        root.setBottom(new VBox(many, reasons()));
        refresh();
    }

    /** Why the chosen row is what it is, in full: the table's column is seldom wide enough. */
    private Node reasons() {
        Label said = new Label();
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
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
        nothing.set(ready == 0);
        notes.setText(String.join(" ", list.notes()));
        chips.show(items, list.counts());
        filter();
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(place);
    }

    private void filter() {
        table.show(items.stream().filter(chips::shows).toList());
    }

    private void decide() {
        Item item = table.getSelectionModel().getSelectedItem();
        if (item != null && !busy.get()) {
            decisions.ask(item).ifPresent(decision -> decideAll(Map.of(item.row(), decision)));
        }
    }

    private void decideAll(Map<Integer, Decision> wanted) {
        wanted.forEach(list::decide);
        refresh();
    }

    /** What the headings are, said by hand; the file is read anew with it. */
    private void columns() {
        ColumnsForm form = new ColumnsForm(ui, list.columns());
        if (ui.dialogs()
                        .form(
                                text("ui.intake.columns.title"),
                                form,
                                text("ui.intake.columns.go"),
                                new SimpleBooleanProperty(true))
                && !form.chosen().isEmpty()) {
            busy.set(true);
            ui.tasks()
                    .run("ui.intake.task.read", progress -> list.again(form.chosen(), progress))
                    .onDone(read -> {
                        list = read;
                        refresh();
                    })
                    .onEnd(() -> busy.set(false))
                    .start();
        }
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
                        .act("ui.intake.task.copy", progress -> {
                            ui.access().exported("import_batch", null, String.valueOf(target.getFileName()));
                            list.annotate(target);
                        })
                        .onDone(() ->
                                ui.dialogs().toast(text("ui.intake.copied", String.valueOf(target.getFileName()))))
                        .start());
    }

    ImportTable table() {
        return table;
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
