package id.kopdesk.ui.office;

import id.kopdesk.base.CodedException;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Chooses the logo from a file, or takes it away. */
final class LogoField extends HBox {
    private static final long MOST_READ = 1_000_001;

    private final UiContext ui;
    private final OfficeModel model;

    LogoField(UiContext ui, OfficeModel model) {
        this.ui = ui;
        this.model = model;
        getStyleClass().add("page-actions");
        Button choose = Buttons.plain(ui.texts().get("ui.office.logo.choose"), BootstrapIcons.IMAGE, this::choose);
        Button remove = Buttons.plain(ui.texts().get("ui.office.logo.remove"), () -> model.logo(Optional.empty()));
        remove.disableProperty().bind(model.values().of("logo").isEmpty());
        getChildren().addAll(choose, remove);
    }

    private void choose() {
        ui.dialogs()
                .openFile(new Dialogs.FileQuestion(
                        ui.texts().get("ui.office.logo.title"),
                        "",
                        null,
                        List.of(new Dialogs.FileKind(
                                ui.texts().get("ui.office.logo.kind"), List.of("*.png", "*.jpg", "*.jpeg")))))
                .ifPresent(this::read);
    }

    private void read(Path file) {
        ui.tasks()
                .run("ui.office.logo.reading", progress -> bytes(file))
                .quietly()
                .onDone(bytes -> model.logo(Optional.of(bytes)))
                .start();
    }

    /** One byte more than is allowed is enough to refuse the picture. */
    private static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes((int) MOST_READ);
        } catch (IOException e) {
            throw new CodedException(e, "KD-971", "ui.office.logo.unreadable", String.valueOf(file.getFileName()));
        }
    }
}
