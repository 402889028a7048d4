package id.kopdesk.ui.window;

import id.kopdesk.account.AccessLog;
import id.kopdesk.account.Accounts;
import id.kopdesk.account.Protection;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Refusal;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Table;
import id.kopdesk.document.AttachmentSweep;
import id.kopdesk.document.ViewingFolder;
import id.kopdesk.handover.OpenFile;
import id.kopdesk.handover.Order;
import id.kopdesk.office.Office;
import id.kopdesk.office.Theme;
import id.kopdesk.ui.BackgroundTasks;
import id.kopdesk.ui.FilePrefs;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.Trail;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.account.FirstAccountDesk;
import id.kopdesk.ui.safekeeping.SafekeepingLinks;
import id.kopdesk.ui.shell.AccountMenu;
import id.kopdesk.ui.shell.ShellContext;
import id.kopdesk.ui.shell.ShellWindow;
import id.kopdesk.ui.shell.SystemOpen;
import id.kopdesk.ui.shell.Toasts;
import id.kopdesk.ui.shell.WindowDialogs;
import id.kopdesk.ui.update.UpdateRoom;
import id.kopdesk.ui.update.UpdateScreen;
import id.kopdesk.update.Ready;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/** The window on an open office: the frame with its places. */
final class OfficeWindow {
    private final Stage stage;
    private final OpenOffice open;
    private final Path folder;
    private final Consumer<Office> rebuild;
    private final Clock clock;
    private final Texts texts;
    private final FilePrefs prefs;
    private final WindowDialogs dialogs;
    private final BackgroundTasks tasks;
    private final Trail trail;
    private final Toasts toasts;
    private final Places places;
    private final OfficeStatus status = new OfficeStatus();

    private final Sitting sitting;
    private final LockScreen lock;
    private final IdleWatch idle;
    private final AccessWatch access;
    private final SafekeepingRoom safekeeping;
    private final UpdateRoom updates;
    private final Opened opened;

    /**
     * @param rebuild asked when words or regions on every screen have changed
     * @param other takes somebody else who goes on at this window
     * @param links ways out of this window to a restore or a rescue
     * @param closeFor closes the program as the person would, and then starts an installer
     */
    OfficeWindow(
            Stage stage,
            OpenOffice open,
            Path folder,
            List<Table> tables,
            Clock clock,
            Sitting sitting,
            Consumer<Office> rebuild,
            Consumer<Sitting> other,
            SafekeepingLinks links,
            Consumer<Ready> closeFor) {
        this.stage = stage;
        this.sitting = sitting;
        this.open = open;
        this.folder = folder;
        this.rebuild = rebuild;
        this.clock = clock;
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
        tasks = new BackgroundTasks(Platform::runLater, dialogs::error, this::refused);
        access = new AccessWatch(new AccessLog(open.database()), sitting.actor(), clock, tasks);
        UiContext ui = new UiContext(texts, new Formats(texts.locale()), tasks, dialogs, trail, prefs, access);
        OfficeClock time = new OfficeClock(clock, office.zone());
        safekeeping = new SafekeepingRoom(ui, open, folder, tables, time, sitting.actor(), status, links);
        Accounts accounts = new Accounts(open.database(), folder, clock);
        Protection protection = new Protection(open.database(), folder);
        AccountRoom room =
                new AccountRoom(ui, new FirstAccountDesk(accounts, protection, sitting.actor()), open, links::renewKey);
        updates = new UpdateRoom(
                ui,
                Version.text(),
                folder,
                sitting.actor().role(),
                safekeeping::backup,
                clock,
                new UpdateScreen.Ways(
                        ready -> trail.leaveAll(() -> closeFor.accept(ready)), path -> new SystemOpen(ui).show(path)));
        places = new Places(
                ui,
                open,
                folder,
                tables,
                time,
                sitting.actor(),
                this::changed,
                () -> rebuild.accept(open.office()),
                safekeeping,
                status,
                room,
                updates);
        lock = new LockScreen(
                stage,
                ui,
                trail,
                sitting,
                () -> {
                    access.writeSoon();
                    return SignIn.again(open.database(), folder, clock);
                },
                other);
        idle = new IdleWatch(tasks, protection, lock);
        opened = new Opened(ui, trail, safekeeping, updates);
        safekeeping.watch().refresh();
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
                        places::saveHelpFile,
                        new AccountMenu(lock::lock, () -> trail.leaveAll(lock::lock), places::accounts)),
                closed);
        StartReport.ofFirst(stage, trail);
        idle.start();
        access.start();
        safekeeping.watch().start();
        safekeeping.backupOfOlderSchema();
        safekeeping.checkIfDoubtful();
        updates.start();
    }

    /** A file of the program that somebody opened in the file manager. */
    void open(Path file) {
        if (lock.locked()) {
            lock.afterwards(() -> opened.open(file));
        } else {
            opened.open(file);
        }
    }

    /** Once after the start: what a crash has left to look at goes, files without a row are laid aside. */
    void tidy(ViewingFolder viewing) {
        tasks.act("ui.document.task.tidy", progress -> {
                    viewing.clear();
                    new AttachmentSweep(open.database(), folder, clock).sweep();
                })
                .quietly()
                .onFailed(failure -> LoggerFactory.getLogger(OfficeWindow.class).warn("not tidied", failure))
                .start();
    }

    void settings() {
        trail.go(Places.SETTINGS);
    }

    void failed(Throwable failure) {
        dialogs.error(failure);
    }

    /**
     * An order of another start: without words, or with a file, the window comes to the front; else the command runs as a
     * task of this one.
     */
    int take(Order order, IntSupplier command) {
        Optional<Path> file = OpenFile.of(order);
        if (order.words().isEmpty() || file.isPresent()) {
            Platform.runLater(() -> {
                toFront(stage);
                file.ifPresent(this::open);
            });
            return 0;
        }
        CompletableFuture<Integer> code = new CompletableFuture<>();
        tasks.run("ui.handover.task", progress -> command.getAsInt())
                .onDone(code::complete)
                .onFailed(code::completeExceptionally)
                .start();
        return code.join();
    }

    static void toFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Takes no more work; what runs ends by itself. */
    void leave() {
        idle.stop();
        safekeeping.watch().stop();
        updates.stop();
        tasks.shutdown();
        access.end();
    }

    /** Waits for what still runs, so that the data can be closed. */
    void end() {
        idle.stop();
        safekeeping.watch().stop();
        updates.stop();
        tasks.shutdown();
        tasks.awaitEnd(Duration.ofSeconds(20));
        access.end();
    }

    /** Who wanted what the role or region does not give is part of the log. */
    private void refused(Throwable failure) {
        Refusal.in(failure).ifPresent(why -> access.refused(why.code() + ": " + why.sentence(texts)));
    }

    private OfficeStatus status() {
        status.office().set(FirstRun.name(open));
        status.user().set(sitting.name());
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
