package id.kopdesk.ui.safekeeping;

import id.kopdesk.account.FreshKeys;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import id.kopdesk.database.DataKey;
import id.kopdesk.safekeeping.KeyRenewal;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The data gets a new key while it is closed; then the office is opened again. */
public final class RenewView extends QuestionView {
    private final Texts texts;
    private final Runnable reopen;
    private boolean busy = true;

    /** @param reopen opens the office, under whichever key it has then */
    public RenewView(
            UiContext ui, KeyRenewal renewal, DataKey old, Optional<FreshKeys.Secrets> secrets, Runnable reopen) {
        super(ui);
        this.texts = ui.texts();
        this.reopen = reopen;
        show(texts.get("ui.safekeeping.renew.title"), texts.get("ui.safekeeping.renew.advice"), new VBox());
        ui.tasks()
                .run("ui.safekeeping.task.renew", progress -> renewal.run(old, secrets, progress))
                .onDone(kept -> done(kept, secrets.isPresent()))
                .onFailed(this::failed)
                .onCancelled(() -> failed(null))
                .onEnd(() -> {
                    busy = false;
                    secrets.ifPresent(FreshKeys.Secrets::close);
                })
                .start();
    }

    public boolean busy() {
        return busy;
    }

    private void done(Path kept, boolean locked) {
        Label where = new Label(texts.get("ui.safekeeping.renew.kept", kept.getFileName()));
        where.setWrapText(true);
        show(
                texts.get("ui.safekeeping.renew.done"),
                texts.get(locked ? "ui.safekeeping.renew.done.locked" : "ui.safekeeping.renew.done.open"),
                new VBox(where),
                open());
    }

    private void failed(@org.jspecify.annotations.Nullable Throwable thrown) {
        if (thrown instanceof CodedException coded) {
            message().set(coded.sentence(texts) + " (" + coded.code() + ")");
        } else if (thrown != null) {
            message().set(texts.get("ui.safekeeping.failed"));
            org.slf4j.LoggerFactory.getLogger(RenewView.class).error("renewal", thrown);
        }
        show(texts.get("ui.safekeeping.renew.title"), texts.get("ui.safekeeping.renew.failed"), new VBox(), open());
    }

    private Button open() {
        Button open = Buttons.primary(texts.get("ui.safekeeping.done.open"), reopen);
        open.setDefaultButton(true);
        return open;
    }
}
