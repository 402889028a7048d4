package id.kopdesk.ui.update;

import id.kopdesk.base.Role;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.UiContext;
import id.kopdesk.update.Installed;
import id.kopdesk.update.OnlineCheck;
import id.kopdesk.update.OnlineMemory;
import id.kopdesk.update.ReleaseKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import org.slf4j.LoggerFactory;

/** Updates of the program: the screen behind Pengaturan, and the question once a day where the office wants it asked. */
public final class UpdateRoom {
    private static final Duration EVERY = Duration.ofHours(20);
    private static final javafx.util.Duration LATER = javafx.util.Duration.seconds(20);

    private final UiContext ui;
    private final Path data;
    private final Clock clock;
    private final Supplier<UpdateModel.Desk> desk;
    private final Role role;
    private final UpdateScreen.Ways ways;
    private final PauseTransition later = new PauseTransition(LATER);

    /**
     * @param version the version that the program was built as
     * @param data the office's data folder
     * @param backup makes and verifies a backup
     */
    public UpdateRoom(
            UiContext ui,
            String version,
            Path data,
            Role role,
            Tasks.Action backup,
            Clock clock,
            UpdateScreen.Ways ways) {
        this.ui = ui;
        this.data = data;
        this.clock = clock;
        this.role = role;
        this.ways = ways;
        // Keys and signatures are for whoever comes here, not for every start.
        desk = () -> new UpdateModel.Desk(ReleaseKeys.shipped(), Installed.here(version), data, backup, clock);
        later.setOnFinished(e -> askIfWanted());
    }

    /** Asks later, when the first screen has long been there. */
    public void start() {
        later.play();
    }

    public void stop() {
        later.stop();
    }

    public UpdateScreen screen() {
        return new UpdateScreen(ui, new UpdateModel(ui.tasks(), ui.texts(), desk.get()), role, ways);
    }

    /** Asks in the background whether there is a newer version, where that was turned on and today nobody has. */
    private void askIfWanted() {
        OnlineMemory memory = new OnlineMemory(data);
        ui.tasks()
                .run("ui.update.task.ask", progress -> {
                    boolean due = memory.choice().on()
                            && memory.asked()
                                    .filter(at -> at.plus(EVERY).isAfter(clock.instant()))
                                    .isEmpty();
                    if (!due) {
                        return Optional.<String>empty();
                    }
                    memory.asked(clock.instant());
                    UpdateModel.Desk own = desk.get();
                    return new OnlineCheck(own.keys(), own.here())
                            .ask(memory.choice().address())
                            .map(newer -> newer.version().toString());
                })
                .quietly()
                .onDone(newer -> newer.ifPresent(version -> ui.dialogs()
                        .toast(
                                ui.texts().get("ui.update.available", version),
                                ui.texts().get("ui.update.available.see"),
                                () -> ui.navigator().open(screen()))))
                // Nobody waits for it: without a network the day goes on, and the screen says why when somebody asks
                // there.
                .onFailed(why -> LoggerFactory.getLogger(UpdateRoom.class).info("not asked for updates", why))
                .start();
    }
}
