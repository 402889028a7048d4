package id.kopdesk.ui.window;

import id.kopdesk.account.LogFile;
import id.kopdesk.account.Offices;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.office.Office;
import id.kopdesk.safekeeping.RestoreBack;
import id.kopdesk.ui.shell.Desktop;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    private @Nullable OpenOffice open;
    private @Nullable CodedException refused;
    private @Nullable OfficeWindow window;
    private @Nullable FirstRun first;

    /**
     * Opens the data before there is a window, so that no half drawn frame waits for it.
     *
     * @param tables all business tables of the program
     */
    public WindowRun(Path folder, List<Table> tables, Clock clock) {
        this.folder = folder;
        this.tables = tables;
        this.clock = clock;
        try {
            new RestoreBack(folder, clock).settle();
        } catch (CodedException e) {
            refused = e;
        }
        if (refused == null && Offices.exists(folder)) {
            try {
                Database database = Offices.open(folder, clock);
                LogFile.open(folder);
                open = OpenOffice.read(database);
            } catch (CodedException e) {
                refused = e;
            }
        }
    }

    /** Why there is no office to show although the folder holds one. */
    public Optional<CodedException> refused() {
        return Optional.ofNullable(refused);
    }

    @Override
    public void open(Stage stage, Runnable close) {
        OpenOffice office = open;
        CodedException reason = refused;
        if (reason != null) {
            FirstRun.refuse(stage, reason);
            close.run();
        } else if (office == null) {
            first = new FirstRun(stage, folder, this::create, made -> show(stage, made, close), close);
            first.show();
        } else {
            show(stage, office, close);
        }
    }

    private OpenOffice create(Office office) {
        Database database = Offices.create(folder, Actor.ofThisPc(), office, false, clock);
        LogFile.open(folder);
        return OpenOffice.read(database);
    }

    private void show(Stage stage, OpenOffice office, Runnable close) {
        open = office;
        OfficeWindow shown = new OfficeWindow(
                stage, office, folder, tables, clock, changed -> again(stage, office.with(changed), close));
        window = shown;
        shown.show(close);
    }

    /** Language or area have changed: every screen is built anew. */
    private void again(Stage stage, OpenOffice office, Runnable close) {
        OfficeWindow before = window;
        show(stage, office, close);
        OfficeWindow now = window;
        if (now != null) {
            now.settings();
        }
        if (before != null) {
            before.leave();
        }
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
        if (first != null) {
            first.end();
        }
        if (window != null) {
            window.end();
        }
        if (open != null) {
            open.database().close();
        }
    }
}
