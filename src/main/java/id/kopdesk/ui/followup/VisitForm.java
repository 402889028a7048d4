package id.kopdesk.ui.followup;

import id.kopdesk.base.Finding;
import id.kopdesk.followup.Attendee;
import id.kopdesk.followup.Decision;
import id.kopdesk.followup.Entry;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.Visit;
import id.kopdesk.followup.VisitFile;
import id.kopdesk.followup.VisitKind;
import id.kopdesk.ui.record.RowSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A visit as the texts of a form, and the form's texts as a visit. */
final class VisitForm {
    static final String ATTENDEE = "attendee";
    static final String DECISION = "decision";
    static final String NOBODY = "-";

    private VisitForm() {}

    static VisitFile fresh(FollowupDesk desk, @Nullable Subject about) {
        Subject subject = about == null ? new Subject(id.kopdesk.followup.SubjectKind.REGION, NOBODY, "", "") : about;
        return VisitFile.fresh(new Visit(VisitKind.VISIT, desk.today(), null, "", subject, null, null));
    }

    static Map<String, String> values(VisitFile file) {
        Visit v = file.visit();
        Map<String, String> values = new HashMap<>();
        values.put("visitKind", v.kind().name());
        values.put("heldOn", v.heldOn().toString());
        put(values, "visitTitle", v.title());
        put(values, "place", v.place());
        put(values, "leader", v.leader());
        put(values, "note", v.note());
        put(
                values,
                "subject",
                v.subject().id().equals(NOBODY) ? null : v.subject().id());
        file.attendees().forEach(entry -> {
            Map<String, String> row = new HashMap<>();
            row.put("institution", entry.value().institution().name());
            put(row, "name", entry.value().name());
            put(row, "duty", entry.value().duty());
            values.put(ATTENDEE + "." + entry.id(), RowSet.text(row));
        });
        int no = 0;
        for (Entry<Decision> entry : file.decisions()) {
            Decision d = entry.value();
            Map<String, String> row = new HashMap<>();
            row.put("no", String.valueOf(++no));
            put(row, "content", d.content());
            put(row, "owner", d.owner() == null ? null : d.owner().name());
            put(row, "dueOn", d.dueOn() == null ? null : d.dueOn().toString());
            put(row, "problem", d.problemId() == null ? null : d.problemId().toString());
            values.put(DECISION + "." + entry.id(), RowSet.text(row));
        }
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            values.put(name, text);
        }
    }

    static List<Finding> check(Map<String, String> values) {
        List<Finding> found = new ArrayList<>();
        Stream.of("visitKind", "heldOn", "visitTitle", "subject")
                .filter(name -> !values.containsKey(name))
                .forEach(name -> found.add(Finding.error(name, "ui.followup.needed")));
        return found;
    }

    static VisitFile file(VisitFile read, Map<String, String> values, Subject subject) {
        List<Entry<Attendee>> attendees = new ArrayList<>();
        List<Map.Entry<Integer, Entry<Decision>>> decisions = new ArrayList<>();
        values.forEach((name, value) -> {
            if (name.startsWith(ATTENDEE + ".")) {
                RowSet.Entry row = RowSet.entry(name, value);
                attendees.add(new Entry<>(
                        UUID.fromString(row.id()),
                        version(read.attendees(), row.id()),
                        new Attendee(Party.valueOf(row.get("institution")), row.get("name"), none(row.get("duty")))));
            } else if (name.startsWith(DECISION + ".")) {
                RowSet.Entry row = RowSet.entry(name, value);
                String no = row.get("no");
                decisions.add(Map.entry(
                        no.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(no),
                        new Entry<>(
                                UUID.fromString(row.id()),
                                version(read.decisions(), row.id()),
                                new Decision(
                                        row.get("content"),
                                        row.get("owner").isEmpty() ? null : Party.valueOf(row.get("owner")),
                                        row.get("dueOn").isEmpty() ? null : LocalDate.parse(row.get("dueOn")),
                                        row.get("problem").isEmpty() ? null : UUID.fromString(row.get("problem"))))));
            }
        });
        decisions.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
        return new VisitFile(
                read.id(),
                read.version(),
                new Visit(
                        VisitKind.valueOf(values.getOrDefault("visitKind", "")),
                        LocalDate.parse(values.getOrDefault("heldOn", "")),
                        values.get("place"),
                        values.getOrDefault("visitTitle", ""),
                        subject,
                        values.get("leader"),
                        values.get("note")),
                attendees,
                decisions.stream().map(Map.Entry::getValue).toList());
    }

    private static <T> long version(List<Entry<T>> read, String id) {
        return read.stream()
                .filter(entry -> entry.id().toString().equals(id))
                .map(Entry::version)
                .findFirst()
                .orElse(0L);
    }

    private static @Nullable String none(String text) {
        return Optional.of(text).filter(t -> !t.isBlank()).orElse(null);
    }
}
