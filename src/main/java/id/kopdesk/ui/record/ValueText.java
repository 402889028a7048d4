package id.kopdesk.ui.record;

import id.kopdesk.base.CleanText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Ties a control's typed value to the text that {@link RecordValues} keeps. A text of another kind is no value. */
final class ValueText {
    private ValueText() {}

    static void date(StringProperty text, Property<@Nullable LocalDate> value) {
        bind(text, value, LocalDate::toString, ValueText::day);
    }

    static void whole(StringProperty text, Property<@Nullable Long> value) {
        bind(text, value, String::valueOf, ValueText::number);
    }

    static void decimal(StringProperty text, Property<@Nullable Double> value) {
        bind(text, value, n -> BigDecimal.valueOf(n).toPlainString(), ValueText::fraction);
    }

    static <T> void bind(
            StringProperty text,
            Property<@Nullable T> value,
            Function<T, String> write,
            Function<String, @Nullable T> read) {
        // The text is the truth: a binding would begin by overwriting it with the control's own nothing.
        Converter<T> converter = new Converter<>(write, read);
        value.setValue(converter.fromString(text.get()));
        Bindings.bindBidirectional(text, value, converter);
    }

    private static final class Converter<T> extends StringConverter<@Nullable T> {
        private final Function<T, String> write;
        private final Function<String, @Nullable T> read;

        Converter(Function<T, String> write, Function<String, @Nullable T> read) {
            this.write = write;
            this.read = read;
        }

        @Override
        public String toString(@Nullable T now) {
            return now == null ? "" : write.apply(now);
        }

        @Override
        public @Nullable T fromString(@Nullable String now) {
            String clean = now == null ? "" : CleanText.of(now);
            return clean.isEmpty() ? null : read.apply(clean);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Long number(String text) {
        return text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static @Nullable Double fraction(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,15})?") ? Double.valueOf(text) : null;
    }
}
