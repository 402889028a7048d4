package id.kopdesk.ui.office;

import id.kopdesk.office.Office;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** First run: which office, its letterhead, who signs, how it should look; the page in small grows along. */
public final class WizardView<T> extends BorderPane {
    private final UiContext ui;
    private final WizardModel<T> model;
    private final WizardSteps steps;
    private final Consumer<T> made;
    private final PagePreview preview;
    private final ScrollPane content = new ScrollPane();
    private final Label title = new Label();
    private final Label advice = new Label();
    private final Button back;
    private final Button next;

    /**
     * Ways out of the wizard, offered at its first step.
     *
     * @param otherLanguage shows the wizard anew in the other language
     * @param restore goes to the backup of an office that there is already
     */
    public record Ways(Runnable otherLanguage, Runnable restore) {}

    /**
     * @param folder where the data will lie
     * @param create makes the office; runs in the background
     * @param made takes what was made, on the FX thread
     * @param ways what else can be done while nothing can be lost by it
     */
    public WizardView(
            UiContext ui, AreaChoice areas, Path folder, Function<Office, T> create, Consumer<T> made, Ways ways) {
        this.ui = ui;
        this.made = made;
        model = new WizardModel<>(ui.tasks(), ui.texts(), areas, create);
        steps = new WizardSteps(ui, model.office(), areas, folder);
        preview = new PagePreview(ui.texts());
        back = Buttons.plain(text("ui.office.wizard.back"), model::back);
        next = Buttons.primary(text("ui.office.wizard.next"), this::go);
        next.setDefaultButton(true);
        getStyleClass().add("wizard");
        title.getStyleClass().add("page-title");
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        content.setFitToWidth(true);
        content.getStyleClass().add("detail-scroll");
        VBox head = new VBox(title, advice);
        head.getStyleClass().add("wizard-head");
        setLeft(new WizardRail(ui.texts(), model.step(), ways));
        setCenter(new BorderPane(content, head, null, foot(), null));
        setRight(preview);
        model.office()
                .values()
                .edits()
                .addListener(o -> preview.show(model.office().office()));
        model.step().addListener(o -> show());
        preview.show(model.office().office());
        show();
    }

    private Node foot() {
        Label failure = new Label();
        failure.getStyleClass().add("wizard-failure");
        failure.setWrapText(true);
        failure.textProperty().bind(model.failure());
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(text("ui.task.progress"));
        bar.setFocusTraversable(false);
        Label doing = new Label(text("ui.office.wizard.making"));
        HBox progress = new HBox(bar, doing);
        progress.getStyleClass().add("page-actions");
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(model.making());
        progress.managedProperty().bind(model.making());
        failure.managedProperty().bind(model.failure().isNotEmpty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(failure, Priority.ALWAYS);
        HBox foot = new HBox(progress, failure, space, back, next);
        foot.getStyleClass().add("wizard-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        next.disableProperty().bind(model.making());
        back.disableProperty().bind(model.making());
        return foot;
    }

    private void go() {
        if (model.step().get().last()) {
            model.finish(made);
            return;
        }
        String wrong = model.next();
        if (!wrong.isEmpty()) {
            steps.focus(wrong);
        }
    }

    private void show() {
        WizardStep step = model.step().get();
        title.setText(text("ui.office.step.title." + step.name()));
        advice.setText(text("ui.office.step.advice." + step.name()));
        content.setContent(steps.form(step));
        content.setVvalue(0);
        back.setVisible(!step.first());
        next.setText(text(step.last() ? "ui.office.wizard.finish" : "ui.office.wizard.next"));
        next.setAccessibleText(next.getText().replace("_", ""));
        Platform.runLater(() -> steps.focusFirst(step));
    }

    /** Whether the office is being made just now. */
    public boolean making() {
        return model.making().get();
    }

    WizardModel<T> model() {
        return model;
    }

    private String text(String key) {
        return ui.texts().get(key);
    }
}
