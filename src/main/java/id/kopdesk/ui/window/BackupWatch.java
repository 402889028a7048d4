package id.kopdesk.ui.window;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.safekeeping.Backup;
import id.kopdesk.safekeeping.Origin;
import id.kopdesk.safekeeping.Receipt;
import id.kopdesk.ui.Dialogs;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says in the status bar when the last verified backup was made, and makes one when asked. */
final class BackupWatch {
    private final UiContext ui;
    private final Database database;
    private final Path folder;
    private final List<Table> tables;
    private final OfficeClock clock;
    private final OfficeStatus status;
    private final Consumer<Path> show;

    /** @param show shows a folder with the program that the system has for it */
    BackupWatch(
            UiContext ui,
            Database database,
            Path folder,
            List<Table> tables,
            OfficeClock clock,
            OfficeStatus status,
            Consumer<Path> show) {
        this.ui = ui;
        this.database = database;
        this.folder = folder;
        this.tables = tables;
        this.clock = clock;
        this.status = status;
        this.show = show;
    }

    void refresh() {
        ui.tasks()
                .run("ui.backup.reading", progress -> new OfficeStore(database).lastBackup())
                .quietly()
                .onDone(this::say)
                .start();
    }

    /** Asks where to, makes and verifies the backup in the background, then says where it lies. */
    void make(Runnable made) {
        String name = "kopdesk-" + clock.today() + ".kopdesk-cadangan";
        ask(name)
                .ifPresent(target -> ui.tasks()
                        .run("ui.backup.task", progress -> {
                            OfficeStore office = new OfficeStore(database);
                            Origin origin =
                                    new Origin(Version.text(), office.areaCode().orElse(""));
                            Receipt receipt =
                                    new Backup(database, folder, tables, origin, clock.clock()).to(target, progress);
                            office.backupMade(receipt.at());
                            return receipt;
                        })
                        .onDone(receipt -> {
                            say(Optional.of(receipt.at()));
                            made.run();
                            told(receipt);
                        })
                        .start());
    }

    private Optional<Path> ask(String name) {
        @Nullable Path start = folder.toAbsolutePath().getParent();
        return ui.dialogs()
                .saveFile(new Dialogs.FileQuestion(
                        ui.texts().get("ui.backup.title"),
                        name,
                        start,
                        List.of(new Dialogs.FileKind(
                                ui.texts().get("ui.backup.kind"), List.of("*.kopdesk-cadangan")))));
    }

    private void told(Receipt receipt) {
        String said = ui.texts()
                .get(
                        "ui.backup.made",
                        String.valueOf(receipt.file().getFileName()),
                        ui.formats().number(receipt.rows()));
        Path parent = receipt.file().toAbsolutePath().getParent();
        if (parent == null) {
            ui.dialogs().toast(said);
        } else {
            ui.dialogs().toast(said, ui.texts().get("ui.backup.folder"), () -> show.accept(parent));
        }
    }

    private void say(Optional<Instant> last) {
        status.backup()
                .set(last.map(at -> ui.texts().get("ui.backup.last", words(at))).orElse(""));
    }

    /** The hour for today's backup, the day for an older one. */
    private String words(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, clock.zone());
        return day.equals(clock.today())
                ? ui.formats().moment(at, clock.zone())
                : ui.formats().date(day);
    }
}
