package id.kopdesk.ui.cooperative;

import atlantafx.base.controls.Popover;
import id.kopdesk.base.Finding;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.StatusMark;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How many findings the record has; a click lists them, and each leads to its field. */
final class FindingsButton extends Button {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final UiContext ui;
    private final Supplier<List<Finding>> findings;
    private final Consumer<String> go;

    /** @param go puts the cursor into a field */
    FindingsButton(UiContext ui, Supplier<List<Finding>> findings, Consumer<String> go) {
        this.ui = ui;
        this.findings = findings;
        this.go = go;
        setOnAction(e -> list());
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("findings-button");
        update();
    }

    void update() {
        List<Finding> all = findings.get();
        long errors =
                all.stream().filter(f -> f.severity() == Finding.Severity.ERROR).count();
        Mark.Kind kind = errors > 0 ? Mark.Kind.WRONG : all.isEmpty() ? Mark.Kind.DONE : Mark.Kind.DUE;
        String text = all.isEmpty()
                ? ui.texts().get("ui.cooperative.findings.none")
                : ui.texts()
                        .get(
                                errors > 0 ? "ui.cooperative.findings.errors" : "ui.cooperative.findings",
                                ui.formats().number(all.size()),
                                ui.formats().number(errors));
        setGraphic(new StatusMark(Mark.of(kind, text)));
        setAccessibleText(text);
        // Nothing to list is no button to press; dimmed, its good news would not be read.
        setMouseTransparent(all.isEmpty());
        setFocusTraversable(!all.isEmpty());
        pseudoClassStateChanged(QUIET, all.isEmpty());
    }

    private void list() {
        VBox box = new VBox(8);
        box.setPrefWidth(420);
        box.getStyleClass().add("why");
        Popover popover = new Popover(box);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        for (Finding finding : findings.get()) {
            Hyperlink line = new Hyperlink(finding.sentence(ui.texts()));
            line.setWrapText(true);
            line.setOnAction(e -> {
                popover.hide();
                go.accept(finding.field());
            });
            box.getChildren().add(line);
            String source = finding.source();
            if (source != null) {
                Label why = new Label(ui.texts().get("ui.form.source", source));
                why.setWrapText(true);
                why.getStyleClass().add("muted");
                box.getChildren().add(why);
            }
        }
        popover.show(this);
    }
}
