package id.kopdesk.ui.window;

import id.kopdesk.account.AccessEvent;
import id.kopdesk.account.AccessKind;
import id.kopdesk.account.AccessLog;
import id.kopdesk.base.Actor;
import id.kopdesk.ui.AccessTrail;
import id.kopdesk.ui.Tasks;
import java.time.Clock;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Writes down who looked at what: gathered, and written every five seconds and before the window locks or closes. */
final class AccessWatch implements AccessTrail {
    private static final Duration EVERY = Duration.seconds(5);

    private final AccessLog log;
    private final Actor actor;
    private final Clock clock;
    private final Tasks tasks;
    private final Timeline timer;
    private boolean ended;

    AccessWatch(AccessLog log, Actor actor, Clock clock, Tasks tasks) {
        this.log = log;
        this.actor = actor;
        this.clock = clock;
        this.tasks = tasks;
        timer = new Timeline(new KeyFrame(EVERY, e -> writeSoon()));
        timer.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        log.note(event(AccessKind.SIGNED_IN, "", null, null));
        timer.play();
    }

    /** Before the screen locks: in the background, for the lock must not wait. */
    void writeSoon() {
        if (log.waiting()) {
            tasks.act("ui.access.task", progress -> log.flush())
                    .quietly()
                    .onFailed(failure ->
                            // They stay gathered for the next try; the person's work goes on.
                            LoggerFactory.getLogger(AccessWatch.class).warn("access log not written", failure))
                    .start();
        }
    }

    /** When the window has gone and before the data is closed. */
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        timer.stop();
        log.note(event(AccessKind.SIGNED_OUT, "", null, null));
        try {
            log.flush();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(AccessWatch.class).warn("access log not written", e);
        }
    }

    @Override
    public void seen(String kind, UUID id) {
        log.note(event(AccessKind.SEEN, kind, id, null));
    }

    @Override
    public void searched(String kind, String words) {
        log.note(event(AccessKind.SEARCHED, kind, null, words));
    }

    @Override
    public void exported(String kind, @Nullable UUID id, String what) {
        log.noteNow(event(AccessKind.EXPORTED, kind, id, what));
    }

    @Override
    public void printed(String kind, @Nullable UUID id, String what) {
        log.noteNow(event(AccessKind.PRINTED, kind, id, what));
    }

    @Override
    public void unmasked(String kind, @Nullable UUID id, String reason) {
        log.noteNow(event(AccessKind.UNMASKED, kind, id, reason));
    }

    @Override
    public void refused(String why) {
        log.note(event(AccessKind.REFUSED, "", null, why));
    }

    private AccessEvent event(AccessKind what, String kind, @Nullable UUID id, @Nullable String detail) {
        return new AccessEvent(what, actor.name(), clock.instant(), kind.isEmpty() ? null : kind, id, detail);
    }
}
