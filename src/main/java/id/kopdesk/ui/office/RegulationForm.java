package id.kopdesk.ui.office;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.Validation;
import id.kopdesk.ui.record.FieldKit;
import id.kopdesk.ui.record.FieldWords;
import id.kopdesk.ui.record.RecordValues;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a list of regions is called and from when it holds. */
final class RegulationForm extends VBox {
    private static final int LONGEST = 200;

    private final Path file;
    private final RecordValues values = new RecordValues();
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();

    RegulationForm(UiContext ui, Path file) {
        this.file = file;
        Validation validation = new Validation();
        validation.rule(this::check);
        FieldKit kit = new FieldKit(ui, values, validation, new Words(ui.texts()));
        Label why = new Label(ui.texts().get("ui.office.region.form.why", String.valueOf(file.getFileName())));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("sign-in-body");
        setPrefWidth(440);
        getChildren().addAll(why, kit.text("regulation", true), kit.date("validFrom", true));
        Runnable judge = () -> ready.set(!validation.hasError());
        values.edits().addListener(o -> judge.run());
        judge.run();
    }

    private List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        Map<String, String> now = values.now();
        String name = now.getOrDefault("regulation", "");
        if (name.isEmpty() || name.length() > LONGEST) {
            found.add(Finding.error("regulation", "ui.office.region.form.name", LONGEST));
        }
        if (!now.containsKey("validFrom")) {
            found.add(Finding.error("validFrom", "ui.office.region.form.day"));
        }
        return found;
    }

    ObservableBooleanValue ready() {
        return ready;
    }

    RecordValues values() {
        return values;
    }

    /** Only once it is ready. */
    RegionDesk.Regulation wanted() {
        Map<String, String> now = values.now();
        return new RegionDesk.Regulation(
                file, now.getOrDefault("regulation", ""), LocalDate.parse(now.getOrDefault("validFrom", "")));
    }

    private record Words(Texts texts) implements FieldWords {
        @Override
        public String label(String name) {
            return texts.get("ui.office.region.column." + name);
        }

        @Override
        public String shown(String name, String value) {
            return value;
        }
    }
}
