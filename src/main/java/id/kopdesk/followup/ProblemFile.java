package id.kopdesk.followup;

import java.util.List;
import java.util.UUID;

/** A problem with every step taken, the first step first. */
public record ProblemFile(UUID id, long version, Problem problem, List<TakenStep> steps) {
    public ProblemFile {
        steps = List.copyOf(steps);
    }

    public Standing standing() {
        return Standing.of(steps);
    }
}
