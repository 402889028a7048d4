package id.kopdesk.ui.account;

import id.kopdesk.account.Account.Person;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.region.Region;
import id.kopdesk.ui.control.FormField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What an account is: name, login, role, and the kab/kota that it is for. */
final class AccountForm extends VBox {
    private static final double REGENCIES_HEIGHT = 150;

    private final TextField name = new TextField();
    private final TextField login = new TextField();
    private final ComboBox<Role> role = new ComboBox<>();
    private final Map<String, CheckBox> regencies = new LinkedHashMap<>();

    /** @param within kab/kota of a province's office; empty for the office of a kab/kota */
    AccountForm(Texts texts, Person shown, boolean fresh, List<Region> within) {
        getStyleClass().add("sign-in-body");
        name.setText(shown.name());
        login.setText(shown.login());
        login.setDisable(!fresh);
        role.getItems().setAll(Role.values());
        role.setConverter(new RoleText(texts));
        role.setValue(shown.role());
        Label may = new Label();
        may.getStyleClass().add("muted");
        may.setWrapText(true);
        may.setMinHeight(USE_PREF_SIZE);
        role.valueProperty().addListener((o, before, now) -> may.setText(texts.get("ui.account.role.may." + now)));
        may.setText(texts.get("ui.account.role.may." + shown.role()));
        getChildren()
                .addAll(
                        new FormField(texts, texts.get("ui.account.field.name"), name, false),
                        new FormField(texts, texts.get("ui.account.field.login"), login, false),
                        new FormField(texts, texts.get("ui.account.field.role"), role, false),
                        may);
        if (!within.isEmpty()) {
            getChildren().addAll(scope(texts, shown, within), none(texts));
        }
    }

    Person person() {
        return new Person(
                login.getText(),
                name.getText(),
                role.getValue(),
                role.getValue() == Role.ADMINISTRATOR
                        ? java.util.Set.of()
                        : regencies.entrySet().stream()
                                .filter(e -> e.getValue().isSelected())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    TextField login() {
        return login;
    }

    BooleanBinding ready() {
        return name.textProperty().isNotEmpty().and(login.textProperty().isNotEmpty());
    }

    private FormField scope(Texts texts, Person shown, List<Region> within) {
        VBox boxes = new VBox(4);
        for (Region regency : within) {
            CheckBox box = new CheckBox(regency.titled(texts));
            box.setSelected(shown.scope().contains(regency.code()));
            regencies.put(regency.code(), box);
            boxes.getChildren().add(box);
        }
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(REGENCIES_HEIGHT);
        scroll.getStyleClass().add("scope-list");
        FormField field = new FormField(texts, texts.get("ui.account.field.scope"), scroll, false);
        field.disableProperty().bind(role.valueProperty().isEqualTo(Role.ADMINISTRATOR));
        return field;
    }

    private static Label none(Texts texts) {
        Label none = new Label(texts.get("ui.account.scope.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        return none;
    }

    private static final class RoleText extends StringConverter<Role> {
        private final Texts texts;

        RoleText(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable Role role) {
            return role == null ? "" : texts.get("ui.account.role." + role);
        }

        @Override
        public Role fromString(String text) {
            return Role.VIEWER;
        }
    }
}
