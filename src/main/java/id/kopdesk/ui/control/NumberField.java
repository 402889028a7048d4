package id.kopdesk.ui.control;

import id.kopdesk.base.Formats;
import id.kopdesk.ui.AmountText;

/** A whole number within bounds, grouped by thousands, at the right. */
public final class NumberField extends TypedField<Long> {
    public NumberField(Formats formats, long least, long most) {
        super(text -> AmountText.whole(text).filter(n -> n >= least && n <= most), formats::number, "ui.field.number");
        getStyleClass().add("number-field");
    }
}
