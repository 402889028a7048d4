package id.kopdesk.ui.safekeeping;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.Buttons;
import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** How things stand: the last backup, the rule by which they are made and kept, the second place, the step back. */
final class BackupHead extends VBox {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Texts texts;
    private final BackupWords words;
    private final Label last = new Label();
    private final Label second = new Label();
    private final Button choose;
    private final Button drop;
    private final Node backLine;

    BackupHead(Texts texts, BackupWords words, Runnable choosePlace, Runnable dropPlace, Runnable stepBack) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add("protection-bar");
        last.getStyleClass().addAll("card-heading", "backup-state");
        last.setWrapText(true);
        choose = Buttons.plain("", BootstrapIcons.HDD, choosePlace);
        drop = Buttons.plain(texts.get("ui.safekeeping.second.drop"), dropPlace);
        drop.managedProperty().bind(drop.visibleProperty());
        second.setMaxWidth(Double.MAX_VALUE);
        backLine = line(
                note(texts.get("ui.safekeeping.back.why")),
                Buttons.plain(texts.get("ui.safekeeping.back"), BootstrapIcons.ARROW_COUNTERCLOCKWISE, stepBack));
        backLine.managedProperty().bind(backLine.visibleProperty());
        getChildren()
                .addAll(last, note(texts.get("ui.safekeeping.rule")), line(wrapping(second), choose, drop), backLine);
    }

    void show(BackupModel.State state) {
        boolean late = state.age().alarming();
        last.setText(
                late
                        ? words.alarm(state.age())
                        : state.last()
                                .map(done -> texts.get("ui.safekeeping.last", words.moment(done.at())))
                                .orElseGet(() -> texts.get("ui.safekeeping.last.none")));
        last.setGraphic(new FontIcon(icon(state)));
        last.pseudoClassStateChanged(LATE, late);
        Optional<Path> place = state.place();
        second.setText(place.map(path -> words.second(path, state.outcome(), state.sameDisk()))
                .orElseGet(() -> texts.get("ui.safekeeping.second.none")));
        choose.setText(texts.get(place.isPresent() ? "ui.safekeeping.second.change" : "ui.safekeeping.second.choose"));
        choose.setAccessibleText(choose.getText().replace("_", ""));
        drop.setVisible(place.isPresent());
        backLine.setVisible(state.canStepBack());
    }

    private static BootstrapIcons icon(BackupModel.State state) {
        if (state.age().alarming()) {
            return BootstrapIcons.SHIELD_EXCLAMATION;
        }
        return state.last().isPresent() ? BootstrapIcons.SHIELD_CHECK : BootstrapIcons.SHIELD;
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return wrapping(label);
    }

    private static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static HBox line(Label text, Node... rest) {
        HBox line = new HBox(text);
        line.getChildren().addAll(rest);
        HBox.setHgrow(text, Priority.ALWAYS);
        line.getStyleClass().add("page-actions");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
