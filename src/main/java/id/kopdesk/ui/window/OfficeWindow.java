package id.kopdesk.ui.window;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Table;
import id.kopdesk.office.Office;
import id.kopdesk.office.Theme;
import id.kopdesk.region.Region;
import id.kopdesk.ui.BackgroundTasks;
import id.kopdesk.ui.FilePrefs;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.shell.ShellContext;
import id.kopdesk.ui.shell.ShellWindow;
import id.kopdesk.ui.shell.SystemOpen;
import id.kopdesk.ui.shell.Toasts;
import id.kopdesk.ui.shell.WindowDialogs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/** The window on an open office: the frame with its places. */
final class OfficeWindow {
    private final Stage stage;
    private final OpenOffice open;
    private final Path folder;
    private final Consumer<Office> rebuild;
    private final Texts texts;
    private final FilePrefs prefs;
    private final WindowDialogs dialogs;
    private final BackgroundTasks tasks;
    private final Trail trail;
    private final Toasts toasts;
    private final Places places;
    private final OfficeStatus status = new OfficeStatus();

    /** @param rebuild asked when words or regions on every screen have changed */
    OfficeWindow(Stage stage, OpenOffice open, Path folder, List<Table> tables, Clock clock, Consumer<Office> rebuild) {
        this.stage = stage;
        this.open = open;
        this.folder = folder;
        this.rebuild = rebuild;
        Office office = open.office();
        texts = Texts.of(Locale.forLanguageTag(office.language()));
        prefs = new FilePrefs(
                folder.resolve("tampilan.json"),
                e -> LoggerFactory.getLogger(OfficeWindow.class).warn("looks not kept", e));
        prefs.dark(office.theme() == Theme.DARK);
        prefs.language(texts.locale());
        toasts = new Toasts(texts);
        dialogs = new WindowDialogs(texts, stage, toasts, Version.text());
        trail = new Trail(dialogs);
        tasks = new BackgroundTasks(Platform::runLater, dialogs::error);
        UiContext ui = new UiContext(texts, new Formats(texts.locale()), tasks, dialogs, trail, prefs);
        OfficeClock time = new OfficeClock(clock, office.zone());
        BackupWatch backups = new BackupWatch(
                ui, open.database(), folder, tables, time, status, path -> new SystemOpen(ui).show(path));
        places = new Places(ui, open, folder, tables, time, Actor.ofThisPc(), this::changed, backups);
        backups.refresh();
    }

    /** @param closed runs after the person has closed the window */
    void show(Runnable closed) {
        ShellWindow.show(
                stage,
                new ShellContext(
                        places.ui(),
                        trail,
                        places.all(),
                        places.search(),
                        status(),
                        prefs,
                        toasts,
                        places::backup,
                        places::saveHelpFile),
                closed);
    }

    void settings() {
        trail.go(Places.SETTINGS);
    }

    void failed(Throwable failure) {
        dialogs.error(failure);
    }

    /** Takes no more work; what runs ends by itself. */
    void leave() {
        tasks.shutdown();
    }

    /** Waits for what still runs, so that the data can be closed. */
    void end() {
        tasks.shutdown();
        tasks.awaitEnd(Duration.ofSeconds(20));
    }

    private OfficeStatus status() {
        String code = open.office().areaCode();
        status.office()
                .set(open.regions()
                        .find(code)
                        .map((Region r) -> r.titled(texts))
                        .orElse(code));
        status.user().set(Actor.ofThisPc().name());
        status.dataFolder().set(folder.toAbsolutePath().toString());
        status.version().set(Version.text());
        status.demo().set(open.database().demo());
        return status;
    }

    private void changed(Office saved) {
        Office before = open.office();
        if (!before.language().equals(saved.language())
                || !before.areaCode().equals(saved.areaCode())
                || !before.zone().equals(saved.zone())) {
            rebuild.accept(saved);
            return;
        }
        boolean dark = saved.theme() == Theme.DARK;
        if (prefs.dark() != dark) {
            prefs.dark(dark);
            (dark ? id.kopdesk.ui.control.Theme.DARK : id.kopdesk.ui.control.Theme.LIGHT).use();
        }
    }
}
