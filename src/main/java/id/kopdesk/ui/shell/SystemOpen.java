package id.kopdesk.ui.shell;

import id.kopdesk.ui.UiContext;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/** Shows a file or folder with the program that the system has for it; where there is none, says where it lies. */
public final class SystemOpen {
    private final UiContext ui;

    public SystemOpen(UiContext ui) {
        this.ui = ui;
    }

    public void show(Path path) {
        ui.tasks()
                .run("ui.open.task", progress -> opened(path))
                .quietly()
                .onDone(done -> {
                    if (!done) {
                        ui.dialogs()
                                .inform(
                                        ui.texts().get("ui.open.none"),
                                        ui.texts()
                                                .get(
                                                        "ui.open.where",
                                                        path.toAbsolutePath().toString()));
                    }
                })
                .start();
    }

    private static boolean opened(Path path) {
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            return false;
        }
        try {
            Desktop.getDesktop().open(path.toFile());
            return true;
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(SystemOpen.class).info("not opened: {}", path, e);
            return false;
        }
    }
}
