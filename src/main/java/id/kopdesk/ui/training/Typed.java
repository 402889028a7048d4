package id.kopdesk.ui.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of a form as what they mean; an empty text is nothing. */
record Typed(Map<String, String> values) {
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    @Nullable
    String maybe(String name) {
        return values.get(name);
    }

    Optional<LocalDate> date(String name) {
        return Optional.ofNullable(values.get(name)).map(LocalDate::parse);
    }

    @Nullable
    LocalDate maybeDate(String name) {
        return date(name).orElse(null);
    }

    Optional<Long> whole(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(text -> text.matches("-?\\d{1,18}"))
                .map(Long::parseLong);
    }

    @Nullable
    Long maybeWhole(String name) {
        return whole(name).orElse(null);
    }

    int number(String name) {
        return whole(name).map(Math::toIntExact).orElse(0);
    }

    @Nullable
    Integer maybeNumber(String name) {
        return whole(name).map(Math::toIntExact).orElse(null);
    }

    @Nullable
    BigDecimal maybeDecimal(String name) {
        String text = values.get(name);
        return text == null ? null : new BigDecimal(text.replace(',', '.'));
    }

    boolean yes(String name) {
        return "true".equals(values.get(name));
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return Optional.ofNullable(values.get(name)).map(text -> Enum.valueOf(type, text));
    }

    List<String> list(String name) {
        return Arrays.stream(text(name).split(",")).filter(s -> !s.isBlank()).toList();
    }
}
