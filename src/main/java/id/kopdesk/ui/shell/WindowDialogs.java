package id.kopdesk.ui.shell;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Questions in dialogs over the window. */
public final class WindowDialogs implements Dialogs {
    private final Texts texts;
    private final Window owner;
    private final Toasts toasts;
    private final FileChoosers files;
    private final ErrorDialog errors;

    /** @param version stands among the details of an error */
    public WindowDialogs(Texts texts, Window owner, Toasts toasts, String version) {
        this.texts = texts;
        this.owner = owner;
        this.toasts = toasts;
        files = new FileChoosers(texts, owner, this);
        errors = new ErrorDialog(texts, owner, version);
    }

    @Override
    public boolean confirm(Question question) {
        HouseDialog dialog = new HouseDialog(owner, question.title(), question.message());
        Button action = dialog.action(question.action());
        dialog.cancel(texts.get("ui.dialog.cancel"));
        if (question.dangerous()) {
            action.getStyleClass().add(atlantafx.base.theme.Styles.DANGER);
            action.setDefaultButton(false);
        }
        return dialog.ask() == HouseDialog.ACTION;
    }

    @Override
    public <T> Optional<T> choose(String title, String message, List<Option<T>> options) {
        ToggleGroup group = new ToggleGroup();
        VBox list = new VBox();
        list.getStyleClass().add("choice-list");
        for (Option<T> option : options) {
            RadioButton button = new RadioButton(option.label());
            button.setToggleGroup(group);
            button.setUserData(option);
            Label explanation = new Label(option.explanation());
            explanation.getStyleClass().addAll("muted", "choice-explanation");
            explanation.setWrapText(true);
            explanation.managedProperty().bind(explanation.textProperty().isNotEmpty());
            list.getChildren().add(new VBox(button, explanation));
        }
        HouseDialog dialog = new HouseDialog(owner, title, message).add(list);
        Button action = dialog.action(texts.get("ui.dialog.choose"));
        dialog.cancel(texts.get("ui.dialog.cancel"));
        action.disableProperty().bind(group.selectedToggleProperty().isNull());
        boolean chosen = dialog.ask() == HouseDialog.ACTION;
        return options.stream()
                .filter(o -> chosen && o == group.getSelectedToggle().getUserData())
                .map(Option::value)
                .findFirst();
    }

    @Override
    public Optional<String> askText(TextQuestion question) {
        TextField field = new TextField(question.initial());
        field.setAccessibleText(question.label());
        Label name = new Label(question.label());
        name.getStyleClass().add("field-label");
        name.setLabelFor(field);
        Label reason = new Label();
        reason.getStyleClass().add("muted");
        reason.setWrapText(true);
        reason.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> question.check().apply(field.getText()).orElse(""), field.textProperty()));
        VBox box = new VBox(name, field, reason);
        box.getStyleClass().add("form-field");
        HouseDialog dialog = new HouseDialog(owner, question.title(), question.message()).add(box);
        Button action = dialog.action(question.action());
        dialog.cancel(texts.get("ui.dialog.cancel"));
        action.disableProperty().bind(reason.textProperty().isNotEmpty());
        dialog.dialog().setOnShown(e -> field.requestFocus());
        return dialog.ask() == HouseDialog.ACTION ? Optional.of(field.getText()) : Optional.empty();
    }

    @Override
    public boolean form(String title, Node content, String action, ObservableBooleanValue ready) {
        HouseDialog dialog = new HouseDialog(owner, title, "").add(content);
        dialog.action(action).disableProperty().bind(Bindings.not(ready));
        dialog.cancel(texts.get("ui.dialog.cancel"));
        return dialog.ask() == HouseDialog.ACTION;
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return files.open(question);
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        return files.save(question);
    }

    @Override
    public Optional<Path> chooseFolder(String title, @Nullable Path start) {
        return files.folder(title, start);
    }

    @Override
    public Leaving unsaved(String what) {
        HouseDialog dialog =
                new HouseDialog(owner, texts.get("ui.unsaved.title"), texts.get("ui.unsaved.message", what));
        dialog.action(texts.get("ui.unsaved.save"));
        dialog.button(
                texts.get("ui.unsaved.discard"), javafx.scene.control.ButtonBar.ButtonData.OTHER, HouseDialog.OTHER);
        dialog.cancel(texts.get("ui.dialog.cancel"));
        var pressed = dialog.ask();
        if (pressed == HouseDialog.ACTION) {
            return Leaving.SAVE;
        }
        return pressed == HouseDialog.OTHER ? Leaving.DISCARD : Leaving.STAY;
    }

    @Override
    public void error(Throwable failure) {
        errors.show(failure);
    }

    @Override
    public void inform(String title, String message) {
        HouseDialog dialog = new HouseDialog(owner, title, message);
        dialog.action(texts.get("ui.dialog.close"));
        dialog.ask();
    }

    @Override
    public void toast(String message) {
        toasts.show(message);
    }

    @Override
    public void toast(String message, String action, Runnable run) {
        toasts.show(message, action, run);
    }
}
