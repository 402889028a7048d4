package id.kopdesk.ui.shell;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.control.AppIcon;
import id.kopdesk.ui.control.Buttons;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places of the program, 196 px wide or folded to their icons. */
final class Sidebar extends VBox {
    private static final double WIDE = 196;
    private static final double NARROW = 56;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Button fold;

    Sidebar(ShellContext context, Runnable foldClicked) {
        Texts texts = context.ui().texts();
        getStyleClass().add("sidebar");
        Label office = new Label();
        office.textProperty().bind(context.status().office());
        office.getStyleClass().add("sidebar-office");
        office.setWrapText(true);
        HBox head = new HBox(AppIcon.draw(32), office);
        head.getStyleClass().add("sidebar-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        int last = context.places().size() - 1;
        for (int i = 0; i <= last; i++) {
            Place place = context.places().get(i);
            if (i == last && i > 0) {
                getChildren().add(new Separator());
            }
            Button button = entry(
                    texts.get(place.titleKey()),
                    place.icon(),
                    () -> context.trail().go(place.id()));
            Buttons.tip(button, button.getAccessibleText() + " (Ctrl+" + (i + 1) + ")");
            buttons.put(place.id(), button);
            getChildren().add(button);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Label user = new Label();
        user.textProperty().bind(context.status().user());
        user.setGraphic(new FontIcon(BootstrapIcons.PERSON_CIRCLE));
        user.getStyleClass().add("sidebar-user");
        fold = entry(texts.get("ui.sidebar.fold"), BootstrapIcons.CHEVRON_DOUBLE_LEFT, foldClicked);
        Buttons.tip(fold, fold.getAccessibleText() + " (Ctrl+B)");
        getChildren().addAll(space, fold, user);
        folded.addListener((o, before, now) -> fold(now, office, user));
        fold(false, office, user);
        context.trail().place().addListener((o, before, now) -> mark(now));
        mark(context.trail().place().get());
    }

    BooleanProperty folded() {
        return folded;
    }

    private static Button entry(String name, Ikon icon, Runnable run) {
        Button button = Buttons.plain(name, icon, run);
        button.getStyleClass().add("sidebar-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        return button;
    }

    private void mark(@org.jspecify.annotations.Nullable Place here) {
        buttons.forEach((id, button) ->
                button.pseudoClassStateChanged(HERE, here != null && here.id().equals(id)));
    }

    private void fold(boolean on, Label office, Label user) {
        setMinWidth(on ? NARROW : WIDE);
        setPrefWidth(on ? NARROW : WIDE);
        setMaxWidth(on ? NARROW : WIDE);
        office.setVisible(!on);
        office.setManaged(!on);
        user.setContentDisplay(on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        Buttons.tip(user, user.getText());
        for (Node child : getChildren()) {
            if (child instanceof Button button) {
                button.setContentDisplay(on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        }
        pseudoClassStateChanged(PseudoClass.getPseudoClass("folded"), on);
        ((FontIcon) fold.getGraphic())
                .setIconCode(on ? BootstrapIcons.CHEVRON_DOUBLE_RIGHT : BootstrapIcons.CHEVRON_DOUBLE_LEFT);
    }
}
