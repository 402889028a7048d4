package id.kopdesk.ui.audit;

import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.DateField;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** A day and a time of it, at the office's zone: "4 Agu 2026" "09.30". */
final class MomentField extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final DateField day;
    private final TextField time = new TextField();
    private final ZoneId zone;

    MomentField(UiContext ui, String key, ZonedDateTime begin) {
        zone = begin.getZone();
        day = new DateField(ui.texts(), ui.formats());
        day.setPrefWidth(140);
        day.setAccessibleText(ui.texts().get(key));
        day.valueProperty().set(begin.toLocalDate());
        time.setPrefWidth(64);
        time.setText(TIME.format(begin));
        time.setPromptText(ui.texts().get("ui.audit.time"));
        time.setAccessibleText(ui.texts().get(key) + ", " + ui.texts().get("ui.audit.time"));
        setSpacing(4);
        getChildren().addAll(day, time);
    }

    /** Empty while day or time cannot be read. */
    Optional<Instant> value() {
        try {
            LocalTime at = LocalTime.parse(time.getText().strip().replace(':', '.'), TIME);
            return day.value().map(date -> date.atTime(at).atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    TextField time() {
        return time;
    }
}
