package id.kopdesk.ui.control;

import id.kopdesk.ui.AmountText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** A number with decimals, such as a coordinate; shown with a comma. */
public final class DecimalField extends TypedField<Double> {
    public DecimalField() {
        super(
                DecimalField::parse,
                number -> BigDecimal.valueOf(number).toPlainString().replace('.', ','),
                "ui.field.decimal");
        getStyleClass().add("number-field");
    }

    private static Optional<Double> parse(String text) {
        OptionalDouble number = AmountText.decimal(text);
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
