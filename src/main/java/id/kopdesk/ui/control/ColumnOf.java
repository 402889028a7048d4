package id.kopdesk.ui.control;

import id.kopdesk.base.Reported;
import id.kopdesk.ui.Mark;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: what it is called, how wide it begins, what it says of a row.
 *
 * @param id name under which the layout is remembered and by which the page source sorts
 * @param width in pixels
 * @param text what the cell says, and what is copied
 * @param mark drawn instead of the text, for a state
 * @param reported tells the four states apart, for a figure
 */
public record ColumnOf<T>(
        String id,
        String titleKey,
        double width,
        Function<T, String> text,
        @Nullable Function<T, Mark> mark,
        @Nullable Function<T, Reported<String>> reported,
        boolean number,
        boolean sortable,
        boolean shownAtFirst) {

    public static <T> ColumnOf<T> text(String id, String titleKey, double width, Function<T, String> text) {
        return new ColumnOf<>(id, titleKey, width, text, null, null, false, false, true);
    }

    /** At the right; copied as a number. */
    public static <T> ColumnOf<T> number(String id, String titleKey, double width, Function<T, String> text) {
        return new ColumnOf<>(id, titleKey, width, text, null, null, true, false, true);
    }

    public static <T> ColumnOf<T> mark(String id, String titleKey, double width, Function<T, Mark> mark) {
        return new ColumnOf<>(id, titleKey, width, row -> mark.apply(row).word(), mark, null, false, false, true);
    }

    /** A figure in one of its four states, at the right. */
    public static <T> ColumnOf<T> figure(
            String id, String titleKey, double width, Function<T, Reported<String>> figure) {
        Function<T, String> text = row -> figure.apply(row) instanceof Reported.Value<String> v ? v.value() : "";
        return new ColumnOf<>(id, titleKey, width, text, null, figure, true, false, true);
    }

    /** The page source knows how to sort by it. */
    public ColumnOf<T> sorted() {
        return new ColumnOf<>(id, titleKey, width, text, mark, reported, number, true, shownAtFirst);
    }

    /** Not shown until the person chooses it. */
    public ColumnOf<T> hidden() {
        return new ColumnOf<>(id, titleKey, width, text, mark, reported, number, sortable, false);
    }
}
