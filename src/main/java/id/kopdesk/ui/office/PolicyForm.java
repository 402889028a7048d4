package id.kopdesk.ui.office;

import id.kopdesk.office.Setting;
import id.kopdesk.office.SettingKey;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.control.FormField;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.RecordValues;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One setting in a dialog: value, source, confirmed. */
final class PolicyForm extends VBox {
    private static final double WIDTH = 460;

    private final Setting setting;
    private final RecordValues values = new RecordValues();
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();

    PolicyForm(UiContext ui, PolicyWords words, Setting setting) {
        this.setting = setting;
        Map<String, String> now = new HashMap<>();
        now.put("content", setting.content());
        now.put("source", setting.source());
        if (setting.confirmed()) {
            now.put("confirmed", "true");
        }
        values.load(now);
        Validation validation = new Validation();
        validation.rule(() -> wanted().check());
        FieldKit kit = new FieldKit(ui, values, validation, words);
        Setting shipped = setting.key().shipped();
        Label note = new Label(ui.texts()
                .get(
                        "ui.office.policy.shippedNote",
                        words.value(shipped),
                        shipped.source(),
                        ui.texts().get("ui.office.policy.basis." + setting.key().basis())));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.setPrefWidth(WIDTH);
        note.getStyleClass().add("muted");
        getStyleClass().add("sign-in-body");
        setPrefWidth(WIDTH);
        getChildren().addAll(value(kit), kit.lines("source", 2), kit.yesNo("confirmed"), note);
        if (setting.key().kind() == SettingKey.Kind.PATTERN) {
            Label preview = new Label();
            preview.setWrapText(true);
            preview.setMinHeight(USE_PREF_SIZE);
            preview.setPrefWidth(WIDTH);
            Runnable show = () -> preview.setText(words.preview(wanted()));
            values.edits().addListener(o -> show.run());
            show.run();
            getChildren().add(1, preview);
        }
        Runnable judge = () -> ready.set(!validation.hasError());
        values.edits().addListener(o -> judge.run());
        judge.run();
    }

    private FormField value(FieldKit kit) {
        return switch (setting.key().kind()) {
            case PERCENT -> kit.decimal("content");
            case PATTERN -> kit.text("content", false);
            case WHOLE -> kit.text("content", setting.key().basis() != SettingKey.Basis.OPEN);
        };
    }

    ObservableBooleanValue ready() {
        return ready;
    }

    RecordValues values() {
        return values;
    }

    /** The setting as it stands in the form. */
    Setting wanted() {
        Map<String, String> now = values.now();
        String content = now.getOrDefault("content", "");
        // The field writes 30 as 30.0.
        return setting.with(
                content.endsWith(".0") ? content.substring(0, content.length() - 2) : content,
                now.getOrDefault("source", "").replace('\n', ' '),
                now.containsKey("confirmed"));
    }
}
