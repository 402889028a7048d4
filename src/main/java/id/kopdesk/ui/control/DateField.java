package id.kopdesk.ui.control;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.DateText;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A date typed as the office writes it, or picked from a calendar (F4 or the button). */
public final class DateField extends TypedField<LocalDate> {
    private final Button open;

    public DateField(Texts texts, Formats formats) {
        super(DateText::parse, formats::date, "ui.field.date");
        setPromptText(texts.get("ui.field.date.prompt"));
        open = Buttons.icon(BootstrapIcons.CALENDAR3, texts.get("ui.field.date.pick"), this::pick);
        open.setFocusTraversable(false);
        open.getStyleClass().add("field-button");
        setRight(open);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F4) {
                pick();
                e.consume();
            }
        });
    }

    private void pick() {
        requestFocus();
        Calendar calendar = new Calendar(value().orElse(null));
        Popover popover = new Popover(calendar);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        calendar.valueProperty().addListener((o, before, day) -> {
            if (day != null) {
                valueProperty().set(day);
                popover.hide();
            }
        });
        popover.show(open);
    }
}
