package id.kopdesk.followup;

import id.kopdesk.base.Ids;
import java.util.List;
import java.util.UUID;

/** A visit or meeting with who attended and what was decided, in the order of the minutes. */
public record VisitFile(
        UUID id, long version, Visit visit, List<Entry<Attendee>> attendees, List<Entry<Decision>> decisions) {
    public VisitFile {
        attendees = List.copyOf(attendees);
        decisions = List.copyOf(decisions);
    }

    public static VisitFile fresh(Visit visit) {
        return new VisitFile(Ids.next(), 0, visit, List.of(), List.of());
    }

    public boolean isNew() {
        return version == 0;
    }

    public VisitFile with(Visit other) {
        return new VisitFile(id, version, other, attendees, decisions);
    }

    public VisitFile withAttendees(List<Entry<Attendee>> others) {
        return new VisitFile(id, version, visit, others, decisions);
    }

    public VisitFile withDecisions(List<Entry<Decision>> others) {
        return new VisitFile(id, version, visit, attendees, others);
    }
}
