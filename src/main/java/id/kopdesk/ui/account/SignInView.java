package id.kopdesk.ui.account;

import id.kopdesk.account.Secret;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.control.AppIcon;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.FormField;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Who are you, and the password; in its place, when it is forgotten, the recovery key. */
public final class SignInView extends StackPane {
    private static final double ROW = 40;
    private static final int MOST_ROWS = 5;

    private final Texts texts;
    private final SignInModel<?> model;
    private final PasswordField password = new PasswordField();
    private final VBox card = new VBox();
    private final Timeline clock;

    /** @param title what this is the way into, such as "Masuk" or "Layar terkunci" */
    public SignInView(Texts texts, SignInModel<?> model, String title) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("sign-in");
        card.getStyleClass().add("sign-in-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        heading.setWrapText(true);
        HBox head = new HBox(AppIcon.draw(36), heading);
        head.getStyleClass().add("wizard-brand");
        head.setAlignment(Pos.CENTER_LEFT);
        card.getChildren().addAll(head, new Region());
        getChildren().add(card);
        clock = new Timeline(new KeyFrame(Duration.seconds(1), e -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((o, before, now) -> {
            if (now == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
        showPassword();
    }

    private void showPassword() {
        model.recovering(false);
        password.clear();
        Button enter = Buttons.primary(texts.get("ui.account.enter"), this::enter);
        enter.setDefaultButton(true);
        enter.disableProperty().bind(model.busy().or(model.waiting().greaterThan(0)));
        Hyperlink forgot = new Hyperlink(texts.get("ui.account.forgot"));
        forgot.setOnAction(e -> showRecovery());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(forgot, space, enter);
        foot.setAlignment(Pos.CENTER_LEFT);
        ListView<SignIn.Name> who = names();
        show(
                new FormField(texts, texts.get("ui.account.who"), who, false),
                new FormField(texts, texts.get("ui.account.password"), password, false),
                new CapsHint(texts, password),
                new WaitMessage(texts, model),
                foot);
        Platform.runLater(password::requestFocus);
    }

    private void showRecovery() {
        model.recovering(true);
        show(new RecoveryForm(texts, model, this::showPassword));
    }

    private void show(Node... parts) {
        VBox body = new VBox(parts);
        body.getStyleClass().add("sign-in-body");
        card.getChildren().set(1, body);
    }

    private ListView<SignIn.Name> names() {
        ListView<SignIn.Name> list = new ListView<>(model.names());
        list.getStyleClass().add("name-list");
        list.setFixedCellSize(ROW);
        double height = ROW * Math.max(1, Math.min(MOST_ROWS, model.names().size())) + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.setCellFactory(view -> new NameCell());
        list.getSelectionModel().select(model.chosen().get());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) {
                model.chosen().set(now);
                password.clear();
            }
        });
        model.chosen().addListener((o, before, now) -> list.getSelectionModel().select(now));
        return list;
    }

    private void enter() {
        Secret secret = Secret.of(password.getCharacters());
        password.clear();
        model.enter(secret);
        password.requestFocus();
    }
}
