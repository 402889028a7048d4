package id.kopdesk.ui.office;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts;
import id.kopdesk.office.Holiday;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.FieldWords;
import id.kopdesk.ui.record.RecordValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;

/** One closed day in a dialog. */
final class HolidayForm extends VBox {
    private final Holiday holiday;
    private final RecordValues values = new RecordValues();
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();

    /** @param fresh whether the day itself can be chosen */
    HolidayForm(UiContext ui, Holiday holiday, boolean fresh) {
        this.holiday = holiday;
        Map<String, String> now = new HashMap<>();
        now.put("day", holiday.day().toString());
        now.put("kind", holiday.kind().name());
        now.put("name", holiday.name());
        String source = holiday.source();
        if (source != null) {
            now.put("source", source);
        }
        values.load(now);
        Validation validation = new Validation();
        validation.rule(this::check);
        FieldKit kit = new FieldKit(ui, values, validation, new Words(ui.texts()));
        getStyleClass().add("sign-in-body");
        setPrefWidth(420);
        getChildren()
                .addAll(
                        kit.date("day", true),
                        kit.choice("kind", List.of("NATIONAL", "JOINT_LEAVE", "LOCAL", "WORKED"), true),
                        kit.text("name", true),
                        kit.text("source", false));
        getChildren().get(0).setDisable(!fresh);
        Runnable judge = () -> ready.set(!validation.hasError());
        values.edits().addListener(o -> judge.run());
        judge.run();
    }

    private List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        if (!values.now().containsKey("day")) {
            found.add(Finding.error("day", "ui.office.holiday.noDay"));
        }
        found.addAll(wanted().check());
        return found;
    }

    ObservableBooleanValue ready() {
        return ready;
    }

    RecordValues values() {
        return values;
    }

    /** The day as it stands in the form. */
    Holiday wanted() {
        Map<String, String> now = values.now();
        return new Holiday(
                now.containsKey("day") ? LocalDate.parse(now.get("day")) : holiday.day(),
                Holiday.Kind.valueOf(now.getOrDefault("kind", Holiday.Kind.LOCAL.name())),
                now.getOrDefault("name", ""),
                now.get("source"),
                holiday.version());
    }

    private record Words(Texts texts) implements FieldWords {
        @Override
        public String label(String name) {
            return texts.get("ui.office.holiday.column." + name);
        }

        @Override
        public String shown(String name, String value) {
            return name.equals("kind") ? texts.get("ui.office.holiday.kind." + value) : value;
        }
    }
}
