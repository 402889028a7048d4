package id.kopdesk.ui.window;

import id.kopdesk.account.FreshKeys;
import id.kopdesk.account.LogFile;
import id.kopdesk.account.Offices;
import id.kopdesk.account.Protection;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.document.ViewingFolder;
import id.kopdesk.handover.OpenFile;
import id.kopdesk.handover.Order;
import id.kopdesk.office.Office;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.Occasion;
import id.kopdesk.safekeeping.RestoreBack;
import id.kopdesk.ui.safekeeping.SafekeepingLinks;
import id.kopdesk.ui.shell.Desktop;
import id.kopdesk.update.Ready;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the window, from the opening of the data to its closing. */
public final class WindowRun implements Desktop.Opening, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WindowRun.class);

    private final Path folder;
    private final List<Table> tables;
    private final Clock clock;
    private final ViewingFolder viewing;
    private final HandedOver commands;
    private final Orders orders;
    private volatile @Nullable OpenOffice open;
    private @Nullable CodedException refused;
    private volatile @Nullable OfficeWindow window;
    private @Nullable FirstRun first;
    private @Nullable SignIn way;
    private final List<Rescue> rescues = new ArrayList<>();
    private Optional<Path> wanted;
    private @Nullable Stage stage;
    private @Nullable Ready installer;

    /**
     * Opens the data before there is a window, so that no half drawn frame waits for it.
     *
     * @param tables all business tables of the program
     * @param commands does what another start of the program asks of the one that has the data open
     * @param wanted a file that somebody opened in the file manager
     * @param alone runs where this system takes no orders of other starts
     */
    public WindowRun(
            Path folder, List<Table> tables, Clock clock, HandedOver commands, Optional<Path> wanted, Runnable alone) {
        this.wanted = wanted;
        this.commands = commands;
        this.folder = folder;
        this.tables = tables;
        this.clock = clock;
        viewing = new ViewingFolder(folder);
        orders = new Orders(folder, this::take, alone);
        look();
    }

    /** Opens what the folder holds, as far as that needs nobody. */
    private void look() {
        refused = null;
        way = null;
        try {
            new RestoreBack(folder, clock).settle();
            if (Offices.exists(folder)) {
                LogFile.open(folder);
                SignIn door = new SignIn(folder, clock);
                if (door.needed()) {
                    way = door;
                } else {
                    open = OpenOffice.read(door.open().database());
                }
            }
        } catch (CodedException e) {
            LOG.info("not opened", e);
            refused = e;
        }
    }

    /** Why there is no office to show although the folder holds one. */
    public Optional<CodedException> refused() {
        return Optional.ofNullable(refused);
    }

    @Override
    public void open(Stage stage, Runnable close) {
        this.stage = stage;
        orders.listen();
        CodedException reason = refused;
        SignIn door = way;
        OpenOffice office = open;
        if (reason != null) {
            rescue(stage, close).tell(reason);
            return;
        }
        FirstRun asking = new FirstRun(stage, folder, close, () -> {
            Rescue rescue = rescue(stage, close);
            rescue.restore(Optional.empty(), Optional.empty(), () -> open(stage, close));
        });
        first = asking;
        Optional<Path> backup = wanted.filter(file -> door == null && office == null && Opened.backup(file));
        if (backup.isPresent()) {
            wanted = Optional.empty();
            rescue(stage, close).restore(backup, Optional.empty(), () -> open(stage, close));
        } else if (door != null) {
            asking.signIn(
                    door,
                    (entered, sitting) -> show(stage, entered, sitting, close),
                    damage -> rescue(stage, close).tell(damage));
        } else if (office == null) {
            asking.office(this::create, made -> account(stage, asking, made, close));
        } else {
            account(stage, asking, office, close);
        }
    }

    private Rescue rescue(Stage stage, Runnable close) {
        Rescue made = new Rescue(stage, folder, tables, clock, () -> again(stage, close), close);
        rescues.add(made);
        return made;
    }

    /** The folder may hold something else by now. */
    private void again(Stage stage, Runnable close) {
        letGo();
        look();
        open(stage, close);
    }

    /** Leaves the office's own window, so that its files can be replaced. */
    private void letGo() {
        OfficeWindow shown = window;
        window = null;
        if (shown != null) {
            shown.end();
        }
        OpenOffice office = open;
        open = null;
        if (office != null) {
            viewing.clear();
            try {
                office.database().close();
            } catch (CodedException e) {
                // Damaged data need not close well; what takes its place is looked at for itself.
                LOG.warn("not closed well", e);
            }
        }
    }

    private SafekeepingLinks links(Stage stage, OpenOffice office, Runnable close) {
        return new SafekeepingLinks() {
            @Override
            public void restore(Optional<Path> file) {
                Optional<DataKey> known = office.database().key();
                letGo();
                WindowRun.this.rescue(stage, close).restore(file, known, () -> again(stage, close));
            }

            @Override
            public void renewKey(Optional<FreshKeys.Secrets> secrets) {
                DataKey old = office.database().key().orElseThrow();
                letGo();
                WindowRun.this.rescue(stage, close).renewKey(old, secrets);
            }

            @Override
            public void stepBack() {
                letGo();
                WindowRun.this.rescue(stage, close).stepBack();
            }

            @Override
            public void rescue(CodedException why) {
                letGo();
                WindowRun.this.rescue(stage, close).tell(why);
            }
        };
    }

    /** The data that is open now. */
    Optional<Database> data() {
        return Optional.ofNullable(open).map(OpenOffice::database);
    }

    private OpenOffice create(Office office) {
        Database database = Offices.create(folder, Actor.ofThisPc(), office, false, clock);
        LogFile.open(folder);
        return OpenOffice.read(database);
    }

    /** Asked once: an office made before there were accounts is asked at its next start. */
    private void account(Stage stage, FirstRun asking, OpenOffice office, Runnable close) {
        open = office;
        if (new Protection(office.database(), folder).answered()) {
            show(stage, office, Sitting.ofThisPc(), close);
        } else {
            asking.account(office, clock, sitting -> show(stage, office, sitting, close));
        }
    }

    private void show(Stage stage, OpenOffice office, Sitting sitting, Runnable close) {
        open = office;
        OfficeWindow before = window;
        OfficeWindow shown = new OfficeWindow(
                stage,
                office,
                folder,
                tables,
                clock,
                sitting,
                changed -> again(stage, office.with(changed), sitting, close).settings(),
                other -> again(stage, office, other, close),
                links(stage, office, close),
                ready -> closeFor(ready, stage, close));
        window = shown;
        shown.show(() -> lastBackup(stage, office, shown, close));
        if (before == null) {
            shown.tidy(viewing);
        }
        orders.listen();
        Optional<Path> file = wanted;
        wanted = Optional.empty();
        // Once the window stands: what the file brings up may ask something.
        file.ifPresent(path -> Platform.runLater(() -> shown.open(path)));
    }

    /** Runs on a thread of the listener. Before there is an office, and while it is being restored, it has no commands. */
    private OptionalInt take(Order order, PrintWriter out, PrintWriter err) {
        OfficeWindow shown = window;
        OpenOffice office = open;
        if (shown != null && office != null) {
            return OptionalInt.of(shown.take(order, () -> commands.run(order, office.database(), folder, out, err)));
        }
        if (!OpenFile.window(order)) {
            return OptionalInt.empty();
        }
        Platform.runLater(() -> {
            OpenFile.of(order).ifPresent(this::wanted);
            Stage own = stage;
            if (own != null) {
                OfficeWindow.toFront(own);
            }
        });
        return OptionalInt.of(0);
    }

    /** By now the window may stand that was not there when the order came. */
    private void wanted(Path file) {
        OfficeWindow shown = window;
        if (shown == null) {
            wanted = Optional.of(file);
        } else {
            shown.open(file);
        }
    }

    /** There is a verified backup already: nothing changed since it was made for this. */
    private void closeFor(Ready ready, Stage stage, Runnable close) {
        installer = ready;
        orders.end();
        stage.hide();
        close.run();
    }

    /** What changed today is backed up before the program ends; the person sees it and can go without. */
    private void lastBackup(Stage stage, OpenOffice office, OfficeWindow shown, Runnable close) {
        BackupRoutine routine = SafekeepingRoom.routine(office, folder, tables, clock);
        // Whoever comes now waits for the end, and opens a window of his own.
        orders.end();
        shown.end();
        boolean due;
        try {
            due = !tables.isEmpty() && routine.due(Occasion.CLOSING);
        } catch (CodedException e) {
            LOG.warn("not known whether a backup is due", e);
            due = false;
        }
        if (due) {
            rescue(stage, close).lastBackup(routine, close);
        } else {
            close.run();
        }
    }

    /** Language, area or person have changed: every screen is built anew. */
    private OfficeWindow again(Stage stage, OpenOffice office, Sitting sitting, Runnable close) {
        OfficeWindow before = window;
        show(stage, office, sitting, close);
        if (before != null) {
            before.leave();
        }
        return Objects.requireNonNull(window);
    }

    @Override
    public void failed(Throwable failure) {
        OfficeWindow shown = window;
        if (shown == null) {
            LOG.error("the window could not be shown", failure);
        } else {
            shown.failed(failure);
        }
    }

    @Override
    public void close() {
        orders.end();
        if (first != null) {
            first.end();
        }
        rescues.forEach(Rescue::end);
        OfficeWindow shown = window;
        if (shown != null) {
            shown.end();
        }
        OpenOffice office = open;
        if (office != null) {
            office.database().close();
            viewing.clear();
        }
        // Last: it replaces the files of this program.
        if (installer != null) {
            installer.start();
        }
    }
}
