package id.kopdesk.ui.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.BackupShelf;
import id.kopdesk.safekeeping.CheckText;
import id.kopdesk.safekeeping.RestoreBack;
import id.kopdesk.safekeeping.WholeCheck;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.PageHeader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** "Pengaturan › Cadangan": what is kept, a backup now, the second place, and the way back. */
public final class BackupScreen implements Screen {
    private final UiContext ui;
    private final Texts texts;
    private final BackupModel model;
    private final BackupWords words;
    private final BackupTable table;
    private final Role role;
    private final SafekeepingLinks links;
    private final Consumer<Path> show;
    private final Runnable made;
    private final BorderPane root = new BorderPane();

    /**
     * @param role of the person at the window; only an administrator replaces the office's data
     * @param check reads all of the data
     * @param show shows a folder with the system's own program
     * @param made told after every backup, on the FX thread
     */
    public BackupScreen(
            UiContext ui,
            BackupRoutine routine,
            RestoreBack back,
            Tasks.Work<WholeCheck.Found> check,
            ZoneId zone,
            Role role,
            SafekeepingLinks links,
            Consumer<Path> show,
            Runnable made) {
        this.ui = ui;
        this.texts = ui.texts();
        this.role = role;
        this.links = links;
        this.show = show;
        this.made = made;
        model = new BackupModel(ui.tasks(), routine, back, check);
        words = new BackupWords(texts, ui.formats(), zone);
        table = new BackupTable(texts, words, model.books(), book -> restore(Optional.of(book.file())));
        BackupHead head = new BackupHead(texts, words, this::choosePlace, model::dropSecond, this::stepBack);
        model.state().addListener((o, before, now) -> head.show(now));
        root.setTop(new VBox(header(), head));
        root.setCenter(table);
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(text("ui.safekeeping.title"));
        Button restore = Buttons.plain(text("ui.safekeeping.restore"), () -> {
            BackupShelf.Book book = table.getSelectionModel().getSelectedItem();
            restore(Optional.ofNullable(book).map(BackupShelf.Book::file));
        });
        header.actions(
                busy(Buttons.plain(text("ui.safekeeping.check"), this::check)),
                busy(Buttons.plain(text("ui.safekeeping.copy"), this::copy)),
                busy(restore));
        header.primary((Button) busy(Buttons.primary(text("ui.safekeeping.make"), this::make)));
        return header;
    }

    private Node busy(Button button) {
        button.disableProperty().bind(model.busy());
        return button;
    }

    private void make() {
        model.make(kept -> {
            made.run();
            ui.dialogs()
                    .toast(
                            text(
                                    "ui.backup.made",
                                    String.valueOf(kept.receipt().file().getFileName()),
                                    ui.formats().number(kept.receipt().rows())),
                            text("ui.backup.folder"),
                            () -> show.accept(model.shelf()));
        });
    }

    private void copy() {
        ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        text("ui.backup.title"),
                        "kopdesk-" + LocalDate.now(ZoneId.systemDefault()) + BackupShelf.ENDING,
                        null,
                        List.of(new Dialogs.FileKind(text("ui.backup.kind"), List.of("*" + BackupShelf.ENDING)))))
                .ifPresent(target -> model.to(target, receipt -> {
                    made.run();
                    ui.dialogs()
                            .toast(text(
                                    "ui.backup.made",
                                    String.valueOf(target.getFileName()),
                                    ui.formats().number(receipt.rows())));
                }));
    }

    private void choosePlace() {
        ui.dialogs()
                .chooseFolder(
                        text("ui.safekeeping.second.title"),
                        model.state().get().place().orElse(null))
                .ifPresent(place -> model.chooseSecond(
                        place, () -> ui.dialogs().toast(text("ui.safekeeping.second.chosen", place.toString()))));
    }

    private boolean administrator() {
        if (role != Role.ADMINISTRATOR) {
            ui.dialogs().inform(text("ui.safekeeping.role.title"), text("ui.safekeeping.role"));
        }
        return role == Role.ADMINISTRATOR;
    }

    /** As if the person had picked this file; one that was double-clicked comes this way. */
    public void restore(Path file) {
        restore(Optional.of(file));
    }

    private void restore(Optional<Path> file) {
        if (administrator()) {
            model.beforeRestore(() -> links.restore(file));
        }
    }

    private void stepBack() {
        if (administrator()
                && ui.dialogs()
                        .confirm(new Dialogs.Question(
                                text("ui.safekeeping.back.title"),
                                text("ui.safekeeping.back.message"),
                                text("ui.safekeeping.back.do"),
                                true))) {
            model.beforeRestore(links::stepBack);
        }
    }

    private void check() {
        model.check(found -> {
            List<String> lines = found.lines(new CheckText(texts, ui.formats()));
            if (found.whole()) {
                ui.dialogs().inform(text("ui.safekeeping.check.whole"), String.join("\n", lines));
            } else {
                links.rescue(new CodedException("KD-919", "safekeeping.check.broken", String.join("\n", lines)));
            }
        });
    }

    BackupModel model() {
        return model;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(text("ui.safekeeping.title"));
    }

    @Override
    public void shown() {
        model.read();
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, model::read);
    }

    private String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }
}
