package id.kopdesk.ui.account;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether passwords are asked for, what that means, and what can be done about it. */
final class ProtectionBar extends VBox {
    private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 30, 60);

    ProtectionBar(UiContext ui, AccountsModel model, AccountActions actions) {
        Texts texts = ui.texts();
        getStyleClass().add("protection-bar");
        Label state = new Label();
        state.getStyleClass().add("card-heading");
        state.textProperty()
                .bind(Bindings.when(model.locked())
                        .then(texts.get("ui.account.locked"))
                        .otherwise(texts.get("ui.account.open")));
        state.graphicProperty()
                .bind(Bindings.when(model.locked())
                        .then(new FontIcon(BootstrapIcons.SHIELD_LOCK))
                        .otherwise(new FontIcon(BootstrapIcons.UNLOCK)));
        Label why = new Label();
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.textProperty()
                .bind(Bindings.when(model.locked())
                        .then(texts.get("ui.account.locked.why"))
                        .otherwise(texts.get("ui.account.first.without.why")));
        HBox buttons = new HBox(
                shown(Buttons.plain(texts.get("ui.account.lock"), actions::lock), false, model),
                shown(
                        Buttons.plain(
                                texts.get("ui.account.own"),
                                () -> model.own()
                                        .ifPresentOrElse(
                                                actions::ownPassword,
                                                () -> ui.dialogs().toast(texts.get("ui.account.own.none")))),
                        true,
                        model),
                shown(Buttons.plain(texts.get("ui.account.recovery.new"), actions::newRecovery), true, model),
                shown(Buttons.plain(texts.get("ui.account.unlock"), actions::unlock), true, model),
                Buttons.plain(texts.get("ui.account.renew"), actions::renewKey),
                shown(idle(texts, model), true, model));
        buttons.getStyleClass().add("page-actions");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(state, why, buttons);
    }

    private static Node shown(Node node, boolean whenLocked, AccountsModel model) {
        node.visibleProperty().bind(whenLocked ? model.locked() : model.locked().not());
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private static Node idle(Texts texts, AccountsModel model) {
        ComboBox<Integer> minutes = new ComboBox<>();
        minutes.getItems().setAll(MINUTES);
        minutes.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer value) {
                return value == null || value == 0
                        ? texts.get("ui.account.idle.never")
                        : texts.get("ui.account.idle.minutes", Integer.toString(value));
            }

            @Override
            public Integer fromString(String text) {
                return 0;
            }
        });
        minutes.setAccessibleText(texts.get("ui.account.idle"));
        model.idle().addListener((o, before, now) -> minutes.setValue(now.intValue()));
        minutes.setValue(model.idle().get());
        minutes.setOnAction(e -> {
            int chosen = minutes.getValue();
            if (chosen != model.idle().get()) {
                model.idle().set(chosen);
                model.keepIdle(chosen);
            }
        });
        HBox line = new HBox(8, new Label(texts.get("ui.account.idle")), minutes);
        line.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }
}
