package id.kopdesk.ui.control;

import id.kopdesk.base.Formats;
import id.kopdesk.ui.AmountText;
import javafx.scene.control.Label;

/** Whole rupiah, grouped by thousands, at the right. */
public final class RupiahField extends TypedField<Long> {
    public RupiahField(Formats formats) {
        super(AmountText::rupiah, formats::number, "ui.field.rupiah");
        getStyleClass().add("number-field");
        Label unit = new Label("Rp");
        unit.getStyleClass().add("muted");
        setLeft(unit);
    }
}
