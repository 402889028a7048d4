package id.kopdesk.ui.office;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.AppIcon;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** At the left of the wizard: what the program is, and which step of how many this is. */
final class WizardRail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final Texts texts;
    private final VBox list = new VBox();

    WizardRail(Texts texts, ObservableValue<WizardStep> step, WizardView.Ways ways) {
        this.texts = texts;
        getStyleClass().add("wizard-rail");
        Label name = new Label("Kopdesk");
        name.getStyleClass().add("page-title");
        HBox head = new HBox(AppIcon.draw(36), name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("wizard-brand");
        Label welcome = new Label(texts.get("ui.office.wizard.welcome"));
        welcome.setWrapText(true);
        welcome.setMinHeight(USE_PREF_SIZE);
        welcome.getStyleClass().add("muted");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Label safe = new Label(texts.get("ui.office.wizard.safe"));
        safe.setGraphic(new FontIcon(BootstrapIcons.SHIELD_CHECK));
        safe.setWrapText(true);
        safe.setMinHeight(USE_PREF_SIZE);
        safe.getStyleClass().add("muted");
        list.getStyleClass().add("wizard-steps");
        Hyperlink other = new Hyperlink(texts.get("ui.office.wizard.otherLanguage"));
        other.setGraphic(new FontIcon(BootstrapIcons.GLOBE));
        other.setOnAction(e -> ways.otherLanguage().run());
        other.getStyleClass().addAll("wizard-language", "wizard-other");
        Hyperlink restore = new Hyperlink(texts.get("ui.office.wizard.restore"));
        restore.setGraphic(new FontIcon(BootstrapIcons.ARROW_COUNTERCLOCKWISE));
        restore.setOnAction(e -> ways.restore().run());
        restore.setWrapText(true);
        restore.getStyleClass().add("wizard-language");
        getChildren().addAll(head, welcome, list, space, restore, other, safe);
        step.addListener((o, before, now) -> {
            other.setVisible(now == WizardStep.AREA);
            restore.setVisible(now == WizardStep.AREA);
            draw(now);
        });
        draw(step.getValue());
    }

    private void draw(WizardStep now) {
        list.getChildren().clear();
        for (WizardStep step : WizardStep.values()) {
            list.getChildren().add(entry(step, now));
        }
    }

    private Node entry(WizardStep step, WizardStep now) {
        boolean past = step.ordinal() < now.ordinal();
        Label number = new Label(past ? "" : Integer.toString(step.ordinal() + 1));
        if (past) {
            number.setGraphic(new FontIcon(BootstrapIcons.CHECK2));
        }
        number.getStyleClass().add("step-number");
        HBox entry = new HBox(number, new Label(texts.get("ui.office.step." + step.name())));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("wizard-step");
        entry.pseudoClassStateChanged(HERE, step == now);
        entry.pseudoClassStateChanged(PAST, past);
        return entry;
    }
}
