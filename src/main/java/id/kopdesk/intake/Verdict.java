package id.kopdesk.intake;

import id.kopdesk.base.Finding;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of one candidate, by itself: other rows of the file are not its business.
 *
 * @param existing the record it is; null where it is new or not known
 * @param place code of the region it lies in; null where not known
 * @param choices answers that would settle a doubt, the likeliest first
 */
public record Verdict(
        RowStatus status,
        @Nullable UUID existing,
        @Nullable String place,
        List<FieldChange> changes,
        List<Choice> choices,
        List<Finding> reasons) {
    public Verdict {
        changes = List.copyOf(changes);
        choices = List.copyOf(choices);
        reasons = List.copyOf(reasons);
    }

    public static Verdict fresh(String place, List<Finding> reasons) {
        return new Verdict(RowStatus.NEW, null, place, List.of(), List.of(), reasons);
    }

    /** A record that we have: changed, or the same where the list is empty. */
    public static Verdict known(UUID id, @Nullable String place, List<FieldChange> changes, List<Finding> reasons) {
        RowStatus status = changes.isEmpty() ? RowStatus.SAME : RowStatus.CHANGED;
        return new Verdict(status, id, place, changes, List.of(), reasons);
    }

    public static Verdict doubt(@Nullable String place, List<Choice> choices, List<Finding> reasons) {
        return new Verdict(RowStatus.DOUBTFUL, null, place, List.of(), choices, reasons);
    }

    public static Verdict refused(@Nullable String place, List<Finding> reasons) {
        return new Verdict(RowStatus.REJECTED, null, place, List.of(), List.of(), reasons);
    }

    /** The same, doubted or refused for one more reason. */
    Verdict turned(RowStatus now, Finding why) {
        return new Verdict(now, existing, place, changes, choices, with(why));
    }

    Verdict noting(Finding why) {
        return new Verdict(status, existing, place, changes, choices, with(why));
    }

    private List<Finding> with(Finding why) {
        return Stream.concat(Stream.of(why), reasons.stream()).toList();
    }
}
