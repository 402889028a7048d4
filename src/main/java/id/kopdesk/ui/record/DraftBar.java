package id.kopdesk.ui.record;

import atlantafx.base.controls.Spacer;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.record.DraftPlace.Draft;
import java.time.ZoneId;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above a form: the offer of what was typed before a crash, or the warning that drafts cannot be kept just now. */
public final class DraftBar extends HBox {
    private static final Duration PERIOD = Duration.seconds(5);

    private final UiContext ui;
    private final DraftModel model;
    private final ZoneId zone;
    private final Timeline clock;

    public DraftBar(UiContext ui, DraftModel model, ZoneId zone) {
        this.ui = ui;
        this.model = model;
        this.zone = zone;
        getStyleClass().add("selection-bar");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        clock = new Timeline(new KeyFrame(PERIOD, e -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        model.offered().addListener(o -> show());
        model.failing().addListener(o -> show());
        show();
    }

    /** From now on drafts are kept every 5 s and whenever the focus leaves a field of the form. */
    public void watch(Node form) {
        form.focusWithinProperty().addListener((o, before, within) -> {
            if (!within) {
                model.tick();
            }
        });
        clock.play();
    }

    public void stop() {
        clock.stop();
        model.close();
    }

    private void show() {
        Draft draft = model.offered().get();
        getChildren().clear();
        if (draft != null) {
            offer(draft);
        } else if (model.failing().get()) {
            line("ui.record.draft.failing", BootstrapIcons.EXCLAMATION_TRIANGLE_FILL);
        }
        setVisible(!getChildren().isEmpty());
    }

    private void offer(Draft draft) {
        line("ui.record.draft.offer", BootstrapIcons.PENCIL_SQUARE, ui.formats().moment(draft.keptAt(), zone));
        getChildren()
                .addAll(
                        new Spacer(),
                        Buttons.plain(ui.texts().get("ui.record.draft.drop"), model::drop),
                        Buttons.primary(ui.texts().get("ui.record.draft.take"), model::take));
    }

    private void line(String key, org.kordamp.ikonli.Ikon icon, @Nullable Object... arguments) {
        Label label = new Label(ui.texts().get(key, arguments), new FontIcon(icon));
        label.setWrapText(true);
        getChildren().add(label);
    }
}
