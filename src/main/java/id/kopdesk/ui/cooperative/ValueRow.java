package id.kopdesk.ui.cooperative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts by name, read as what they stand for. Only a value that the form's own controls wrote is asked for here. */
record ValueRow(Map<String, String> values) {
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    @Nullable
    String maybe(String name) {
        return values.get(name);
    }

    boolean yes(String name) {
        return text(name).equals("true");
    }

    @Nullable
    LocalDate date(String name) {
        String text = values.get(name);
        return text == null ? null : LocalDate.parse(text);
    }

    @Nullable
    Long whole(String name) {
        String text = values.get(name);
        return text == null ? null : Long.valueOf(text);
    }

    @Nullable
    BigDecimal decimal(String name) {
        String text = values.get(name);
        return text == null ? null : new BigDecimal(text).stripTrailingZeros();
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String text = values.get(name);
        return text == null ? null : Enum.valueOf(type, text);
    }

    <E extends Enum<E>> E choice(String name, E otherwise) {
        String text = values.get(name);
        return text == null ? otherwise : Enum.valueOf(otherwise.getDeclaringClass(), text);
    }
}
