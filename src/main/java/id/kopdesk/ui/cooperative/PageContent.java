package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.ui.Mark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the cooperative's page says, as data, so that it can be drawn, tested and exported alike. Every text
 * is ready to read.
 *
 * @param facts a name and a figure or word each, in one of the four states
 * @param lines one thing each, such as a problem or a loan, with its state
 * @param trends figures by month, drawn as a small curve
 * @param events what goes into the page's timeline
 * @param links ways on, such as to the list of this cooperative's members; the first is the most likely
 */
public record PageContent(
        String heading, List<Fact> facts, List<Line> lines, List<Trend> trends, List<Event> events, List<Link> links) {

    public record Fact(String label, Reported<String> value) {
        public static Fact of(String label, String value) {
            return new Fact(label, value.isEmpty() ? new Reported.Empty<>() : new Reported.Value<>(value));
        }

        public static Fact notReported(String label) {
            return new Fact(label, new Reported.NotReported<>());
        }
    }

    /** @param open opens the thing itself; null where there is nothing to open */
    public record Line(
            Mark mark, String text, String detail, @Nullable Runnable open) {}

    /** @param points one a month, the oldest first; a month that nobody reported is a gap, never zero */
    public record Trend(String label, String newest, List<Point> points) {
        public Trend {
            points = List.copyOf(points);
        }
    }

    public record Point(Period period, Reported<Long> value) {}

    /** @param open opens what happened; null where there is nothing to open */
    public record Event(
            LocalDate day, String what, @Nullable Runnable open) {}

    /** @param text the button's word, a verb */
    public record Link(String text, Runnable run) {}

    public PageContent {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        trends = List.copyOf(trends);
        events = List.copyOf(events);
        links = List.copyOf(links);
    }

    /** A part of facts and lines, as most are. */
    public static PageContent of(
            String heading, List<Fact> facts, List<Line> lines, List<Event> events, List<Link> links) {
        return new PageContent(heading, facts, lines, List.of(), events, links);
    }
}
