package id.kopdesk.ui.window;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.safekeeping.BackupAge;
import id.kopdesk.safekeeping.BackupKeeper;
import id.kopdesk.safekeeping.BackupRoutine;
import id.kopdesk.safekeeping.Occasion;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.safekeeping.BackupWords;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.slf4j.LoggerFactory;

/** Says when the last verified backup was made, in red when that is long ago; makes one when asked and when it is time. */
final class BackupWatch {
    private static final Duration LOOK = Duration.minutes(10);

    private record Seen(Optional<Instant> last, BackupAge age) {}

    private final UiContext ui;
    private final BackupRoutine routine;
    private final OfficeClock clock;
    private final OfficeStatus status;
    private final Consumer<Path> show;
    private final Timeline schedule;

    /** @param show shows a folder with the program that the system has for it */
    BackupWatch(UiContext ui, BackupRoutine routine, OfficeClock clock, OfficeStatus status, Consumer<Path> show) {
        this.ui = ui;
        this.routine = routine;
        this.clock = clock;
        this.status = status;
        this.show = show;
        schedule = new Timeline(new KeyFrame(LOOK, e -> onSchedule()));
        schedule.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        schedule.play();
    }

    void stop() {
        schedule.stop();
    }

    void refresh() {
        ui.tasks()
                .run(
                        "ui.backup.reading",
                        progress -> new Seen(routine.memory().last().map(Occasion.Done::at), routine.age()))
                .quietly()
                .onDone(seen -> {
                    say(seen.last());
                    status.alarm().set(new BackupWords(ui.texts(), ui.formats(), clock.zone()).alarm(seen.age()));
                })
                .start();
    }

    /** Nobody asked for it: a failure is told by the red line once it has lasted, not by a question. */
    private void onSchedule() {
        ui.tasks()
                .run("ui.backup.task", progress -> routine.when(Occasion.SCHEDULE, progress))
                .onFailed(thrown -> LoggerFactory.getLogger(BackupWatch.class).warn("no scheduled backup", thrown))
                .onEnd(this::refresh)
                .start();
    }

    /** Makes and verifies one in the background, then says where it lies. */
    void make(Runnable made) {
        ui.tasks()
                .run("ui.backup.task", routine::make)
                .onDone(kept -> {
                    refresh();
                    made.run();
                    told(kept);
                })
                .start();
    }

    void toldOfMigration(BackupKeeper.Kept kept) {
        refresh();
        told("ui.backup.migration", kept);
    }

    private void told(BackupKeeper.Kept kept) {
        told("ui.backup.made", kept);
    }

    private void told(String message, BackupKeeper.Kept kept) {
        Path file = kept.receipt().file();
        ui.dialogs()
                .toast(
                        ui.texts()
                                .get(
                                        message,
                                        String.valueOf(file.getFileName()),
                                        ui.formats().number(kept.receipt().rows())),
                        ui.texts().get("ui.backup.folder"),
                        () -> show.accept(routine.shelf().folder()));
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
