package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a cooperative reported for a month; a figure that is not in the map was not reported.
 *
 * @param asOf when the office learned it
 */
public record BusinessMonth(Period period, LocalDate asOf, Map<Figure, Reported<Long>> figures) {
    public BusinessMonth {
        figures = Map.copyOf(figures);
    }

    public Reported<Long> of(Figure figure) {
        Reported<Long> value = figures.get(figure);
        return value == null ? new Reported.NotReported<>() : value;
    }

    public BusinessMonth with(Figure figure, Reported<Long> value) {
        Map<Figure, Reported<Long>> more = new EnumMap<>(Figure.class);
        more.putAll(figures);
        more.put(figure, value);
        return new BusinessMonth(period, asOf, more);
    }

    /** Whether anything was said of the month at all. */
    public boolean reported() {
        return figures.values().stream().anyMatch(value -> value instanceof Reported.Value<Long>);
    }
}
