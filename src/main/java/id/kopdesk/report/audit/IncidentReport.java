package id.kopdesk.report.audit;

import id.kopdesk.account.LogLine;
import id.kopdesk.account.Touched;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whose data was touched between two moments (UU 27/2022 Art. 46: to be told within 3×24 hours).
 *
 * @param to not included
 * @param touched records, the earliest first
 * @param wholesale exports, prints and searches that belong to no single record
 * @param names of the records, as far as they are known
 */
public record IncidentReport(
        Instant from, Instant to, List<Touched> touched, List<LogLine> wholesale, Map<UUID, String> names) {
    public IncidentReport {
        touched = List.copyOf(touched);
        wholesale = List.copyOf(wholesale);
        names = Map.copyOf(names);
    }

    public String name(UUID record) {
        return names.getOrDefault(record, record.toString());
    }
}
