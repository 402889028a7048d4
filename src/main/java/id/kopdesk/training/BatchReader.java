package id.kopdesk.training;

import id.kopdesk.cooperative.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads a batch whole, one query a table. */
final class BatchReader {
    private static final String OF_BATCH = "AND batch_id = ? ORDER BY id";

    private BatchReader() {}

    static Optional<BatchFile> find(Handle handle, UUID id) {
        return Rows.find(handle, Kinds.BATCH, id).map(batch -> whole(handle, batch));
    }

    private static BatchFile whole(Handle handle, Part<TrainingBatch> batch) {
        UUID id = batch.id();
        Part<Programme> programme = Rows.find(
                        handle, Kinds.PROGRAMME, batch.value().programmeId())
                .orElseThrow(() -> Access.gone(batch.value().programmeId()));
        return new BatchFile(
                programme,
                batch,
                Rows.of(handle, Kinds.DAY, "AND batch_id = ? ORDER BY held_on", id),
                attendees(handle, id),
                Rows.of(handle, MoreKinds.STAFF, "AND batch_id = ? ORDER BY held_on, duty, id", id),
                Rows.of(handle, MoreKinds.BUDGET, OF_BATCH, id));
    }

    static List<Attendee> attendees(Handle handle, UUID batch) {
        Map<UUID, Part<Person>> people =
                byId(handle.createQuery("SELECT p.* FROM training_person p WHERE p.id IN (SELECT t.person_id"
                                + " FROM training_participant t WHERE t.batch_id = ? AND t.removed_at IS NULL)")
                        .bind(0, batch)
                        .map((rs, context) -> Kinds.PERSON.part(rs))
                        .list());
        Map<UUID, String> cooperatives = cooperatives(handle, batch);
        Map<UUID, Map<LocalDate, Part<DayMark>>> marks = new HashMap<>();
        Rows.of(handle, Kinds.MARK, OF_BATCH, batch)
                .forEach(mark -> marks.computeIfAbsent(mark.value().participantId(), key -> new HashMap<>())
                        .put(mark.value().heldOn(), mark));
        Map<UUID, Part<Certificate>> certificates =
                by(Rows.of(handle, MoreKinds.CERTIFICATE, OF_BATCH, batch), Certificate::participantId);
        Map<UUID, Part<Evaluation>> evaluations =
                by(Rows.of(handle, MoreKinds.EVALUATION, OF_BATCH, batch), Evaluation::participantId);
        Map<UUID, List<Part<ActionPlan>>> plans = new HashMap<>();
        Rows.of(handle, MoreKinds.PLAN, OF_BATCH, batch)
                .forEach(plan -> plans.computeIfAbsent(plan.value().participantId(), key -> new ArrayList<>())
                        .add(plan));
        List<Attendee> all = new ArrayList<>();
        for (Part<Participant> one : Rows.of(handle, Kinds.PARTICIPANT, OF_BATCH, batch)) {
            Part<Person> person = people.get(one.value().personId());
            UUID cooperative = one.value().cooperativeId();
            if (person != null) {
                all.add(new Attendee(
                        one,
                        person,
                        cooperative == null ? "" : cooperatives.getOrDefault(cooperative, ""),
                        marks.getOrDefault(one.id(), Map.of()),
                        Optional.ofNullable(certificates.get(one.id())),
                        Optional.ofNullable(evaluations.get(one.id())),
                        plans.getOrDefault(one.id(), List.of())));
            }
        }
        all.sort(Comparator.<Attendee, ParticipantCategory>comparing(a -> a.as().category())
                .thenComparing(a -> Optional.ofNullable(a.as().villageCode()).orElse(""))
                .thenComparing(Attendee::cooperative)
                .thenComparing(a -> PersonName.matching(a.name()))
                .thenComparing(Attendee::id));
        return all;
    }

    private static Map<UUID, String> cooperatives(Handle handle, UUID batch) {
        Map<UUID, String> names = new HashMap<>();
        handle.createQuery("SELECT c.id, c.name FROM cooperative c WHERE c.id IN (SELECT t.cooperative_id"
                        + " FROM training_participant t WHERE t.batch_id = ? AND t.removed_at IS NULL)")
                .bind(0, batch)
                .map((rs, context) -> names.put(Values.id(rs, "id"), rs.getString("name")))
                .list();
        return names;
    }

    private static <T> Map<UUID, Part<T>> byId(List<Part<T>> parts) {
        return parts.stream().collect(Collectors.toMap(Part::id, part -> part));
    }

    private static <T> Map<UUID, Part<T>> by(List<Part<T>> parts, Function<T, UUID> owner) {
        return parts.stream()
                .collect(Collectors.toMap(part -> owner.apply(part.value()), part -> part, (first, later) -> first));
    }
}
