package id.kopdesk.ui.window;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.CheckText;
import id.kopdesk.safekeeping.Origin;
import id.kopdesk.safekeeping.RestoreBack;
import id.kopdesk.safekeeping.WholeCheck;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.safekeeping.BackupScreen;
import id.kopdesk.ui.safekeeping.SafekeepingLinks;
import id.kopdesk.ui.shell.SystemOpen;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Backups of the open office: "Pengaturan › Cadangan", the watch, and the check that a doubtful end asks for. */
final class SafekeepingRoom {
    private final UiContext ui;
    private final Database database;
    private final Path folder;
    private final List<Table> tables;
    private final OfficeClock clock;
    private final Actor actor;
    private final SafekeepingLinks links;
    private final BackupRoutine routine;
    private final BackupWatch watch;

    SafekeepingRoom(
            UiContext ui,
            OpenOffice open,
            Path folder,
            List<Table> tables,
            OfficeClock clock,
            Actor actor,
            OfficeStatus status,
            SafekeepingLinks links) {
        this.ui = ui;
        this.database = open.database();
        this.folder = folder;
        this.tables = tables;
        this.clock = clock;
        this.actor = actor;
        this.links = links;
        routine = routine(open, folder, tables, clock.clock());
        routine.guard();
        watch = new BackupWatch(ui, routine, clock, status, path -> new SystemOpen(ui).show(path));
    }

    static BackupRoutine routine(OpenOffice open, Path folder, List<Table> tables, Clock clock) {
        return new BackupRoutine(
                open.database(),
                folder,
                tables,
                new Origin(Version.text(), open.office().areaCode()),
                open.office().zone(),
                clock);
    }

    private WholeCheck whole() {
        return new WholeCheck(database, folder, tables, clock.clock());
    }

    BackupWatch watch() {
        return watch;
    }

    /** Before a new version of the program comes over this one; also of a demo, for the person is told that there is one. */
    void backup(Progress progress) {
        routine.make(progress);
    }

    BackupScreen screen() {
        return new BackupScreen(
                ui,
                routine,
                new RestoreBack(folder, clock.clock()),
                whole()::run,
                clock.zone(),
                actor.role(),
                links,
                path -> new SystemOpen(ui).show(path),
                watch::refresh);
    }

    /** Data that this program has just brought to its schema: what it was before becomes a backup, and the person is told. */
    void backupOfOlderSchema() {
        ui.tasks()
                .run("ui.backup.reading", progress -> routine.migrated())
                .quietly()
                .onDone(migrated -> {
                    if (migrated) {
                        ui.tasks()
                                .run("ui.backup.task.migration", routine::beforeMigration)
                                .onDone(made -> made.forEach(watch::toldOfMigration))
                                .start();
                    }
                })
                .start();
    }

    /** Where the data was left open, or a save may not have reached the disk, all of it is read before anybody relies on it. */
    void checkIfDoubtful() {
        if (!database.doubtful() || tables.isEmpty()) {
            return;
        }
        ui.tasks()
                .run("ui.safekeeping.task.doubt", whole()::run)
                .onDone(found -> {
                    if (found.whole()) {
                        database.certain();
                        ui.dialogs().toast(ui.texts().get("ui.safekeeping.doubt.whole"));
                    } else {
                        String lines = String.join("\n", found.lines(new CheckText(ui.texts(), ui.formats())));
                        links.rescue(new CodedException("KD-919", "safekeeping.check.broken", lines));
                    }
                })
                .start();
    }
}
