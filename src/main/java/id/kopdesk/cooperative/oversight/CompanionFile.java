package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Ids;
import id.kopdesk.cooperative.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A companion with assignments and reports. */
public record CompanionFile(
        UUID id,
        long version,
        Companion companion,
        List<Part<Assignment>> assignments,
        List<Part<CompanionReport>> reports) {
    /** Cooperatives that one BA has to look after (contracts of 2026). */
    public static final int LEAST = 7;

    public static final int MOST = 15;

    public CompanionFile {
        assignments = List.copyOf(assignments);
        reports = List.copyOf(reports);
    }

    public static CompanionFile fresh(Companion companion) {
        return new CompanionFile(Ids.next(), 0, companion, List.of(), List.of());
    }

    public boolean isNew() {
        return version == 0;
    }

    public CompanionFile with(Companion other) {
        return new CompanionFile(id, version, other, assignments, reports);
    }

    public CompanionFile withAssignments(List<Part<Assignment>> others) {
        return new CompanionFile(id, version, companion, others, reports);
    }

    public CompanionFile withReports(List<Part<CompanionReport>> others) {
        return new CompanionFile(id, version, companion, assignments, others);
    }

    public int assigned(LocalDate day) {
        return (int) assignments.stream().filter(part -> part.value().on(day)).count();
    }
}
