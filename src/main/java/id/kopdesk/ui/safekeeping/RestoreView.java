package id.kopdesk.ui.safekeeping;

import id.kopdesk.base.Texts;
import id.kopdesk.safekeeping.BackupShelf;
import id.kopdesk.safekeeping.Restored;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Restoring, step by step: which file, what opens it, what is inside, done. The whole window, for the data is closed. */
public final class RestoreView extends QuestionView {
    private final UiContext ui;
    private final Texts texts;
    private final RestoreModel model;
    private final Runnable back;
    private final Runnable restored;

    /**
     * @param chosen a backup that was picked before
     * @param back runs when the person turned back; nothing is changed then
     * @param restored runs once the data is in place and the person wants to see it
     */
    public RestoreView(UiContext ui, RestoreModel model, Optional<Path> chosen, Runnable back, Runnable restored) {
        super(ui);
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.back = back;
        this.restored = restored;
        message().bind(model.message());
        model.step().addListener(o -> draw());
        model.inside().addListener(o -> draw());
        takeDrops();
        draw();
        chosen.ifPresent(model::choose);
    }

    /** As if the person had picked this file; a file dropped on the window comes this way. */
    public void choose(Path file) {
        model.choose(file);
    }

    private void takeDrops() {
        setOnDragOver(e -> {
            if (e.getDragboard().hasFiles() && !busy()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
        });
        setOnDragDropped(e -> {
            e.setDropCompleted(e.getDragboard().hasFiles());
            e.getDragboard().getFiles().stream().findFirst().ifPresent(file -> choose(file.toPath()));
        });
    }

    public boolean busy() {
        return model.busy().get();
    }

    private void draw() {
        switch (model.step().get()) {
            case CHOOSE ->
                show(
                        text("ui.safekeeping.restore.title"),
                        text("ui.safekeeping.restore.advice"),
                        note(text("ui.safekeeping.restore.drop")),
                        backButton(),
                        first(Buttons.primary(text("ui.safekeeping.restore.choose"), this::pick)));
            case UNLOCK -> {
                UnlockPane unlock = new UnlockPane(texts, model);
                Button look = whenIdle(Buttons.primary(text("ui.safekeeping.restore.look"), unlock::open));
                look.setDefaultButton(true);
                look.disableProperty().unbind();
                look.disableProperty().bind(model.busy().or(unlock.ready().not()));
                show(
                        text("ui.safekeeping.unlock.title"),
                        file(),
                        new VBox(12, inside(), unlock),
                        backButton(),
                        other(),
                        look);
            }
            case PREVIEW ->
                show(
                        text("ui.safekeeping.preview.title"),
                        file(),
                        new VBox(12, inside(), note(text("ui.safekeeping.preview.kept", model.folder()))),
                        backButton(),
                        other(),
                        first(Buttons.primary(text("ui.safekeeping.restore.do"), model::restore)));
            case DONE -> done();
        }
    }

    private void done() {
        Restored result = model.restored().get();
        if (result == null) {
            return;
        }
        String kept = result.kept()
                .map(path -> text("ui.safekeeping.done.kept", path.getFileName()))
                .orElse("");
        show(
                text("ui.safekeeping.done.title"),
                text(
                        "ui.safekeeping.done.advice",
                        model.words().moment(result.note().made()),
                        ui.formats().number(result.rows()),
                        ui.formats().number(result.entries())),
                new VBox(note(kept)),
                first(Buttons.primary(text("ui.safekeeping.done.open"), restored)));
    }

    private Node inside() {
        RestoreModel.Inside inside = model.inside().get();
        return inside == null ? new VBox() : new InsidePane(texts, ui.formats(), model.words(), inside);
    }

    private String file() {
        Path file = model.file().get();
        return file == null ? "" : file.toString();
    }

    private Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    private Button first(Button button) {
        button.setDefaultButton(true);
        Platform.runLater(button::requestFocus);
        return whenIdle(button);
    }

    private Button backButton() {
        return whenIdle(Buttons.plain(text("ui.safekeeping.restore.back"), back));
    }

    private Button other() {
        return whenIdle(Buttons.plain(text("ui.safekeeping.restore.other"), BootstrapIcons.FOLDER2_OPEN, this::pick));
    }

    private Button whenIdle(Button button) {
        button.disableProperty().bind(model.busy());
        return button;
    }

    private void pick() {
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(
                        text("ui.safekeeping.restore.file"),
                        "",
                        null,
                        List.of(new Dialogs.FileKind(text("ui.backup.kind"), List.of("*" + BackupShelf.ENDING)))))
                .ifPresent(model::choose);
    }

    private String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }
}
