package id.kopdesk.ui.window;

import id.kopdesk.account.FreshKeys;
import id.kopdesk.base.CodedException;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Table;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.KeyRenewal;
import id.kopdesk.safekeeping.RestoreBack;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.safekeeping.ClosingView;
import id.kopdesk.ui.safekeeping.RenewView;
import id.kopdesk.ui.safekeeping.RescueView;
import id.kopdesk.ui.safekeeping.RestoreModel;
import id.kopdesk.ui.safekeeping.RestoreView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/** What fills the window while the data is closed: damage told, a backup put in its place, the backup of the evening. */
final class Rescue {
    private final Path folder;
    private final List<Table> tables;
    private final Clock clock;
    private final Runnable reopen;
    private final Runnable close;
    private final Threshold threshold;

    /**
     * @param reopen looks at the folder anew and goes on with what it finds
     * @param close ends the program's window part
     */
    Rescue(Stage stage, Path folder, List<Table> tables, Clock clock, Runnable reopen, Runnable close) {
        this.folder = folder;
        this.tables = tables;
        this.clock = clock;
        this.reopen = reopen;
        this.close = close;
        threshold = new Threshold(stage, Looks.of(folder), close);
    }

    private UiContext ui() {
        return threshold.ui();
    }

    void tell(CodedException reason) {
        RescueView.Ways ways =
                new RescueView.Ways(file -> restore(file, Optional.empty(), () -> tell(reason)), reopen, close);
        threshold.ask(new RescueView(ui(), folder, reason, ways), () -> false);
    }

    /**
     * @param known the key of the office that was open here
     * @param back where the person turns back
     */
    void restore(Optional<Path> file, Optional<DataKey> known, Runnable back) {
        RestoreModel model = new RestoreModel(
                ui().tasks(), ui().texts(), ui().formats(), new RestoreModel.Job(folder, tables, clock, known));
        RestoreView view = new RestoreView(ui(), model, file, back, reopen);
        threshold.ask(view, view::busy);
    }

    void renewKey(DataKey old, Optional<FreshKeys.Secrets> secrets) {
        RenewView view = new RenewView(ui(), new KeyRenewal(folder, tables, clock), old, secrets, reopen);
        threshold.ask(view, view::busy);
    }

    void stepBack() {
        try {
            new RestoreBack(folder, clock).step();
            reopen.run();
        } catch (CodedException e) {
            tell(e);
        }
    }

    /** @param end closes the data and the program */
    void lastBackup(BackupRoutine routine, Runnable end) {
        threshold.ask(new ClosingView(ui(), routine, end), () -> true);
    }

    void end() {
        threshold.end();
    }
}
