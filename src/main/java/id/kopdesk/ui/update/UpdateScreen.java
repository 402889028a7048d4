package id.kopdesk.ui.update;

import id.kopdesk.base.Role;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.update.Ready;
import id.kopdesk.update.UpdateFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** "Pengaturan › Pembaruan". */
public final class UpdateScreen implements Screen {
    private final UiContext ui;
    private final UpdateModel model;
    private final Role role;
    private final Ways ways;
    private final OnlinePane online;
    private final VBox chosen = new VBox(12);
    private final BorderPane root = new BorderPane();

    /**
     * Where an update leads on to.
     *
     * @param closeFor closes the program and starts the installer
     * @param show shows a folder with the system's own program
     */
    public record Ways(Consumer<Ready> closeFor, Consumer<Path> show) {}

    UpdateScreen(UiContext ui, UpdateModel model, Role role, Ways ways) {
        this.ui = ui;
        this.model = model;
        this.role = role;
        this.ways = ways;
        online = new OnlinePane(ui, model, role);
        Label message = wrapped("");
        message.textProperty().bind(model.message());
        message.setGraphic(new FontIcon(BootstrapIcons.X_CIRCLE_FILL));
        HBox refused = new HBox(message);
        refused.getStyleClass().addAll("field-message", "field-error");
        refused.visibleProperty().bind(message.textProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        model.found().addListener((o, before, now) -> draw());
        VBox body = new VBox(
                16,
                wrapped(text(
                        "ui.update.here",
                        model.here().version().map(Object::toString).orElseGet(() -> text("ui.update.here.unknown")),
                        model.here()
                                .form()
                                .map(form -> text("ui.update.form." + form))
                                .orElse(model.here().platform()))),
                heading("ui.update.file.heading"),
                wrapped(text(model.withoutKeys() ? "update.refused.nokey" : "ui.update.file.note")),
                refused,
                chosen,
                heading("ui.update.online.heading"),
                online);
        body.getStyleClass().add("form-grid");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        root.setTop(header());
        root.setCenter(scroll);
        takeDrops();
        draw();
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(text("ui.update.title"));
        Button pick = Buttons.plain(text("ui.update.pick"), this::pick);
        pick.disableProperty().bind(model.busy().or(new SimpleBooleanProperty(model.withoutKeys())));
        header.actions(pick);
        Button install = Buttons.primary(text("ui.update.install"), this::install);
        install.disableProperty().bind(model.busy().or(model.found().isNull()));
        header.primary(install);
        return header;
    }

    private void takeDrops() {
        root.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles() && !model.busy().get()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(e -> {
            e.setDropCompleted(e.getDragboard().hasFiles());
            e.getDragboard().getFiles().stream().findFirst().ifPresent(file -> choose(file.toPath()));
        });
    }

    private void draw() {
        UpdateModel.Found found = model.found().get();
        chosen.getChildren().clear();
        if (found == null) {
            if (!model.withoutKeys()) {
                Label none = wrapped(text("ui.update.none"));
                none.getStyleClass().add("muted");
                chosen.getChildren().add(none);
            }
            return;
        }
        chosen.getChildren().add(new FoundPane(ui.texts(), ui.formats(), found));
    }

    /** As if the person had picked this file; one that was double-clicked or dropped comes this way. */
    public void choose(Path file) {
        model.choose(file);
    }

    private void pick() {
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(
                        text("ui.update.pick.title"),
                        "",
                        null,
                        List.of(new Dialogs.FileKind(text("ui.update.kind"), List.of("*" + UpdateFile.ENDING)))))
                .ifPresent(this::choose);
    }

    private void install() {
        if (role != Role.ADMINISTRATOR) {
            ui.dialogs().inform(text("ui.safekeeping.role.title"), text("ui.update.role"));
            return;
        }
        model.prepare(this::goOn);
    }

    private void goOn(Ready ready) {
        String version = ready.manifest().version().toString();
        if (ready.way() == Ready.Way.STARTS) {
            if (ask("ui.update.way.STARTS", version, ready.installer().toString(), "ui.update.way.close")) {
                ways.closeFor().accept(ready);
            }
        } else if (ask("ui.update.way." + ready.way(), version, ready.instruction(), "ui.update.way.folder")) {
            ways.show().accept(ready.installer().getParent());
        }
    }

    private boolean ask(String key, String version, String how, String action) {
        return ui.dialogs()
                .confirm(new Dialogs.Question(
                        text("ui.update.way.title", version), text(key, version, how), text(action), false));
    }

    private Label heading(String key) {
        Label label = new Label(text(key));
        label.getStyleClass().add("group-heading");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(860);
        return label;
    }

    BorderPane root() {
        return root;
    }

    UpdateModel model() {
        return model;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.update.title"));
    }

    @Override
    public void shown() {
        online.read();
    }

    private String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
