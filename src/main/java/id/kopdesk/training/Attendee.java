package id.kopdesk.training;

import id.kopdesk.cooperative.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant with everything that the batch knows of the person.
 *
 * @param cooperative name of the cooperative that the person speaks for, or empty
 * @param marks attendance by day
 */
public record Attendee(
        Part<Participant> participant,
        Part<Person> person,
        String cooperative,
        Map<LocalDate, Part<DayMark>> marks,
        Optional<Part<Certificate>> certificate,
        Optional<Part<Evaluation>> evaluation,
        List<Part<ActionPlan>> plans) {
    public Attendee {
        marks = Map.copyOf(marks);
        plans = List.copyOf(plans);
    }

    public UUID id() {
        return participant.id();
    }

    public String name() {
        return person.value().name();
    }

    public Participant as() {
        return participant.value();
    }

    public boolean seated() {
        return as().state().seated();
    }

    public @Nullable Presence at(LocalDate day, Half half) {
        Part<DayMark> mark = marks.get(day);
        return mark == null ? null : mark.value().at(half);
    }

    /** Half days present. */
    public int present() {
        int count = 0;
        for (Part<DayMark> mark : marks.values()) {
            count += mark.value().morning() == Presence.PRESENT ? 1 : 0;
            count += mark.value().afternoon() == Presence.PRESENT ? 1 : 0;
        }
        return count;
    }

    /** Post-test less pre-test, where both were taken. */
    public Optional<BigDecimal> gain() {
        BigDecimal pre = as().preScore();
        BigDecimal post = as().postScore();
        return pre == null || post == null ? Optional.empty() : Optional.of(post.subtract(pre));
    }
}
