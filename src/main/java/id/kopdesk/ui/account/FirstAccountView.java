package id.kopdesk.ui.account;

import id.kopdesk.account.Account;
import id.kopdesk.account.Secret;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormField;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The last step of the first run: who may open this data. */
public final class FirstAccountView extends BorderPane {
    private final UiContext ui;
    private final Texts texts;
    private final String office;
    private final FirstAccountModel model;
    private final NewPassword password;
    private final Node choice;
    private final Label title = new Label();
    private final Label advice = new Label();
    private final HBox buttons = new HBox();

    /**
     * @param office as it is printed on the recovery sheet
     * @param done takes the account that was made, or none where the office works without passwords
     */
    public FirstAccountView(UiContext ui, FirstAccountDesk desk, String office, Consumer<Optional<Account>> done) {
        this.ui = ui;
        this.texts = ui.texts();
        this.office = office;
        model = new FirstAccountModel(ui.tasks(), texts, desk, done);
        password = new NewPassword(texts, () -> model.login().get());
        model.login().addListener(o -> password.judge());
        choice = choice();
        getStyleClass().add("wizard");
        title.getStyleClass().add("page-title");
        advice.getStyleClass().add("muted");
        advice.setWrapText(true);
        VBox head = new VBox(title, advice);
        head.getStyleClass().add("wizard-head");
        setTop(head);
        Label message = new Label();
        message.getStyleClass().add("wizard-failure");
        message.setWrapText(true);
        message.textProperty().bind(model.message());
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        buttons.getStyleClass().add("page-actions");
        HBox foot = new HBox(message, buttons);
        foot.getStyleClass().add("wizard-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        setBottom(foot);
        model.step().addListener(o -> show());
        show();
    }

    FirstAccountModel model() {
        return model;
    }

    /** Whether something is being kept just now. */
    public boolean busy() {
        return model.busy().get();
    }

    private void show() {
        boolean asking = model.step().get() == FirstAccountModel.Step.CHOICE;
        title.setText(texts.get(asking ? "ui.account.first.title" : "ui.account.recovery.title"));
        advice.setText(texts.get(asking ? "ui.account.first.advice" : "ui.account.recovery.why"));
        Button next = Buttons.primary(
                texts.get(asking ? "ui.account.first.next" : "ui.account.first.finish"),
                asking ? this::next : model::finish);
        next.setDefaultButton(true);
        if (asking) {
            next.disableProperty()
                    .bind(model.busy().or(model.protect().and(password.ready().not())));
            buttons.getChildren().setAll(next);
        } else {
            next.disableProperty()
                    .bind(model.busy().or(model.recovery().written().not()));
            Button back = Buttons.plain(texts.get("ui.account.back"), model::back);
            back.disableProperty().bind(model.busy());
            buttons.getChildren().setAll(back, next);
        }
        VBox body = new VBox(asking ? choice : new RecoveryPane(ui, model.recovery(), office));
        body.getStyleClass().add("first-account");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        setCenter(scroll);
    }

    private void next() {
        model.next(model.protect().get() ? password.take() : Secret.of(""));
    }

    private Node choice() {
        ToggleGroup group = new ToggleGroup();
        RadioButton with = new RadioButton(texts.get("ui.account.first.with"));
        RadioButton without = new RadioButton(texts.get("ui.account.first.without"));
        with.setToggleGroup(group);
        without.setToggleGroup(group);
        with.selectedProperty().bindBidirectional(model.protect());
        without.setSelected(!model.protect().get());
        VBox fields = new VBox(
                field("ui.account.field.name", model.name()), field("ui.account.field.login", model.login()), password);
        fields.getStyleClass().addAll("sign-in-body", "first-account-fields");
        fields.disableProperty().bind(model.protect().not());
        return new VBox(
                12, with, note("ui.account.first.with.why"), fields, without, note("ui.account.first.without.why"));
    }

    private FormField field(String key, javafx.beans.property.StringProperty value) {
        TextField typed = new TextField();
        typed.textProperty().bindBidirectional(value);
        return new FormField(texts, texts.get(key), typed, false);
    }

    private Label note(String key) {
        Label note = new Label(texts.get(key));
        note.getStyleClass().addAll("muted", "choice-explanation");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }
}
