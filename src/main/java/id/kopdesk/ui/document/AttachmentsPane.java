package id.kopdesk.ui.document;

import id.kopdesk.base.Texts;
import id.kopdesk.document.Attachment;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.shell.SystemOpen;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The files beside a record, with the ways to attach, open, copy and remove them. A room puts one into its screen and
 * calls {@link #show} with the record, and with nothing while it is not stored yet:
 *
 * <pre>{@code
 * AttachmentsPane files = new AttachmentsPane(ui, AttachmentDesk.of(attachments, actor), List.of());
 * files.show(Optional.of(new AttachmentSubject("followup_visit", id, "", villageCode)));
 * }</pre>
 *
 * Enter opens, Insert attaches, Delete removes.
 */
public final class AttachmentsPane extends VBox {
    private static final int ROW = 32;
    private static final int HEADER = 36;
    private static final long KILO = 1024;

    private final UiContext ui;
    private final AttachmentsModel model;
    private final List<Slot> slots;
    private final TableView<Attachment> table = new TableView<>();
    private final Label placeholder = new Label();
    private final Button add;
    private final Button open;
    private final Button copy;
    private final Button remove;

    /**
     * A place for files that the record has, such as the document of one step.
     *
     * @param code as in {@link AttachmentSubject#slot}
     * @param label as the person knows it
     */
    public record Slot(String code, String label) {}

    /** @param slots the record's places for files; without any there is but one */
    public AttachmentsPane(UiContext ui, AttachmentDesk desk, List<Slot> slots) {
        this(ui, desk, slots, new SystemOpen(ui)::show);
    }

    AttachmentsPane(UiContext ui, AttachmentDesk desk, List<Slot> slots, Consumer<Path> show) {
        this.ui = ui;
        this.slots = List.copyOf(slots);
        model = new AttachmentsModel(ui, desk, show);
        add = Buttons.plain(text("ui.document.add"), BootstrapIcons.PAPERCLIP, () -> add(""));
        open = Buttons.plain(text("ui.document.open"), () -> chosen().ifPresent(model::open));
        copy = Buttons.plain(text("ui.document.copy"), () -> chosen().ifPresent(this::copy));
        remove = Buttons.plain(text("ui.document.remove"), () -> chosen().ifPresent(this::remove));
        if (!slots.isEmpty()) {
            table.getColumns()
                    .add(column("ui.document.slot", 190, a -> slot(a.subject().slot())));
        }
        table.getColumns().add(column("ui.document.label", 330, Attachment::label));
        table.getColumns().add(column("ui.document.type", 130, a -> size(a)));
        table.getColumns().add(column("ui.document.day", 110, a -> ui.formats().date(a.addedOn())));
        table.getColumns().add(column("ui.document.who", 160, Attachment::addedBy));
        table.setItems(model.files());
        table.getStyleClass().addAll("list-table", "rows-table");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(text("ui.document.title"));
        placeholder.getStyleClass().add("muted");
        placeholder.setWrapText(true);
        table.setPlaceholder(placeholder);
        table.setMinHeight(Region.USE_PREF_SIZE);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                chosen().ifPresent(model::open);
            }
        });
        InvalidationListener changed = o -> update();
        model.files().addListener(changed);
        model.subject().addListener(changed);
        table.getSelectionModel().selectedItemProperty().addListener(changed);
        HBox line = new HBox(add, open, copy, remove);
        line.getStyleClass().add("page-actions");
        setSpacing(4);
        getChildren().addAll(line, table);
        update();
    }

    /** @param subject the record, its slot not regarded; empty while it is not stored yet. FX thread only. */
    public void show(Optional<AttachmentSubject> subject) {
        model.show(subject);
    }

    /** Asks for a file for this place and attaches it. */
    public void add(String slot) {
        if (!model.mayChange()) {
            return;
        }
        Texts texts = ui.texts();
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(
                        texts.get("ui.document.choose"),
                        "",
                        null,
                        List.of(new Dialogs.FileKind(
                                texts.get("ui.document.kinds"),
                                List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.docx", "*.xlsx")))))
                .flatMap(file -> AttachmentForm.ask(ui, slots, slot, file))
                .ifPresent(asked -> model.add(asked.slot(), asked.label(), asked.file()));
    }

    /** Tells which places have files, now and whenever that changes. */
    public void onSlots(Consumer<Set<String>> told) {
        InvalidationListener tell = o ->
                told.accept(model.files().stream().map(a -> a.subject().slot()).collect(Collectors.toSet()));
        model.files().addListener(tell);
    }

    AttachmentsModel model() {
        return model;
    }

    TableView<Attachment> table() {
        return table;
    }

    private void copy(Attachment attachment) {
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.document.copy.title"),
                        attachment.fileName(),
                        null,
                        List.of(new Dialogs.FileKind(
                                attachment.type().name(),
                                List.of("*." + attachment.type().extension())))))
                .ifPresent(target -> model.copyTo(attachment, target));
    }

    private void remove(Attachment attachment) {
        if (!model.mayChange()) {
            return;
        }
        ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        ui.texts().get("ui.document.remove.title", attachment.label()),
                        text("ui.document.remove.message"),
                        text("ui.document.reason"),
                        "",
                        text("ui.document.remove.do"),
                        typed -> typed.isBlank() ? Optional.of(text("ui.document.reason.needed")) : Optional.empty()))
                .ifPresent(reason -> model.remove(attachment, reason.strip()));
    }

    private void update() {
        boolean stored = model.subject().get().isPresent();
        boolean may = model.mayChange();
        add.setDisable(!may);
        open.setDisable(chosen().isEmpty());
        copy.setDisable(chosen().isEmpty());
        remove.setDisable(!may || chosen().isEmpty());
        placeholder.setText(
                text(!stored ? "ui.document.none.unsaved" : may ? "ui.document.none" : "ui.document.none.readonly"));
        table.setPrefHeight(HEADER + 3.0 + ROW * Math.max(1, model.files().size()));
    }

    private Optional<Attachment> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> chosen().ifPresent(model::open);
            case INSERT -> add("");
            case DELETE -> chosen().ifPresent(this::remove);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private TableColumn<Attachment, String> column(String key, double width, Function<Attachment, String> value) {
        TableColumn<Attachment, String> column = new TableColumn<>(text(key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private String slot(String code) {
        return slots.stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .map(Slot::label)
                .orElse(code);
    }

    private String size(Attachment a) {
        long kilobytes = Math.max(1, a.bytes() / KILO);
        return ui.texts()
                .get(
                        kilobytes < KILO ? "ui.document.size.kb" : "ui.document.size.mb",
                        a.type().name(),
                        ui.formats().number(kilobytes < KILO ? kilobytes : (kilobytes + KILO / 2) / KILO));
    }

    private String text(String key) {
        return ui.texts().get(key);
    }
}
