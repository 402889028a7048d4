package id.kopdesk.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person said about one row.
 *
 * @param accepted taken as it is, though it is doubtful or hidden
 * @param skipped left out
 * @param chosen answers to doubts, at most one of a kind (record and new are one kind)
 * @param kept fields in which our value stays
 */
public record Decision(boolean accepted, boolean skipped, List<Choice> chosen, Set<String> kept) {
    /** Nobody has said anything yet. */
    public static final Decision NONE = new Decision(false, false, List.of(), Set.of());

    public Decision {
        chosen = List.copyOf(chosen);
        kept = Set.copyOf(kept);
    }

    public Decision accept() {
        return new Decision(true, false, chosen, kept);
    }

    public Decision skip() {
        return new Decision(false, true, chosen, kept);
    }

    public Decision choose(Choice choice) {
        boolean place = choice.kind() == Choice.Kind.REGION;
        List<Choice> others = chosen.stream()
                .filter(one -> (one.kind() == Choice.Kind.REGION) != place)
                .toList();
        return new Decision(
                accepted,
                false,
                Stream.concat(others.stream(), Stream.of(choice)).toList(),
                kept);
    }

    /** Our value of this field stays. */
    public Decision keep(String field) {
        Set<String> more = new HashSet<>(kept);
        more.add(field);
        return new Decision(accepted, skipped, chosen, more);
    }

    /** The file's value of this field is taken after all. */
    public Decision take(String field) {
        Set<String> fewer = new HashSet<>(kept);
        fewer.remove(field);
        return new Decision(accepted, skipped, chosen, fewer);
    }

    public Optional<Choice> place() {
        return chosen.stream().filter(one -> one.kind() == Choice.Kind.REGION).findFirst();
    }
}
