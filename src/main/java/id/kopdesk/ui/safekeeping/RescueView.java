package id.kopdesk.ui.safekeeping;

import atlantafx.base.theme.Styles;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.safekeeping.BackupShelf;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The data cannot be opened: why, what that means, and the newest good backup. Never an empty office. */
public final class RescueView extends QuestionView {
    private final UiContext ui;
    private final Texts texts;
    private final RescueModel model;
    private final Ways ways;
    private final BackupTable table;
    private Button other = new Button();

    /** What can be done from here. */
    public record Ways(Consumer<Optional<Path>> restore, Runnable again, Runnable close) {}

    /** @param folder the office's data folder */
    public RescueView(UiContext ui, Path folder, CodedException reason, Ways ways) {
        super(ui);
        this.ui = ui;
        this.texts = ui.texts();
        this.ways = ways;
        model = new RescueModel(ui.tasks(), folder, reason);
        BackupWords words = new BackupWords(texts, ui.formats(), ZoneId.systemDefault());
        table = new BackupTable(
                texts, words, model.books(), book -> ways.restore().accept(Optional.of(book.file())));
        table.setPrefHeight(200);
        table.setPlaceholder(line(texts.get("ui.safekeeping.rescue.looking")));
        draw(folder);
        if (model.curable()) {
            model.looking().addListener(o -> found());
            model.look();
        }
    }

    private void draw(Path folder) {
        Label why = line(model.reason().sentence(texts) + " (" + model.reason().code() + ")");
        why.setGraphic(new FontIcon(BootstrapIcons.EXCLAMATION_OCTAGON_FILL));
        HBox box = new HBox(why);
        box.getStyleClass().add("alarm-bar");
        VBox body = new VBox(12, box);
        Button again = Buttons.plain(text("ui.safekeeping.rescue.again"), ways.again());
        Button close = Buttons.plain(text("ui.safekeeping.rescue.close"), ways.close());
        if (!model.curable()) {
            again.setDefaultButton(true);
            again.getStyleClass().add(Styles.ACCENT);
            show(text("ui.safekeeping.rescue.title"), text("ui.safekeeping.rescue.held", folder), body, close, again);
            return;
        }
        Label offer = line(text("ui.safekeeping.rescue.offer"));
        whileSome(offer);
        whileSome(table);
        body.getChildren().addAll(offer, table, none(), line(text("ui.safekeeping.rescue.kept")));
        Button restore = Buttons.primary(text("ui.safekeeping.rescue.restore"), this::restore);
        restore.setDefaultButton(true);
        restore.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        whileSome(restore);
        other = Buttons.plain(
                text("ui.safekeeping.restore.other"),
                BootstrapIcons.FOLDER2_OPEN,
                () -> ways.restore().accept(Optional.empty()));
        show(
                text("ui.safekeeping.rescue.title"),
                text("ui.safekeeping.rescue.advice", folder),
                body,
                close,
                again,
                other,
                restore);
    }

    /** A list without a line, and a way on that leads nowhere, are not shown. */
    private void whileSome(Node node) {
        node.visibleProperty().bind(model.looking().or(Bindings.isNotEmpty(model.books())));
        node.managedProperty().bind(node.visibleProperty());
    }

    private Label none() {
        Label none = line(text("ui.safekeeping.rescue.none"));
        none.visibleProperty().bind(model.looking().not().and(Bindings.isEmpty(model.books())));
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }

    private void found() {
        if (model.looking().get()) {
            return;
        }
        if (model.books().isEmpty()) {
            other.getStyleClass().add(Styles.ACCENT);
            other.setDefaultButton(true);
            other.requestFocus();
        } else {
            table.getSelectionModel().select(0);
        }
    }

    private void restore() {
        BackupShelf.Book book = table.getSelectionModel().getSelectedItem();
        if (book != null) {
            ways.restore().accept(Optional.of(book.file()));
        }
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
