package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The people of a batch: taken in once, seated or waiting, with their scores and what they are paid. */
public final class Participants {
    /** @param seated how many took a place @param waiting how many went to the wait list */
    public record Added(int seated, int waiting) {}

    public record Scores(@Nullable BigDecimal pre, @Nullable BigDecimal post) {}

    private final Database database;

    public Participants(Database database) {
        this.database = database;
    }

    /**
     * Takes somebody in.
     *
     * @throws CodedException KD-860 when the person is in this batch already, KD-855 over the quota, KD-861 when name or NIK
     *     will not do
     */
    public Part<Participant> add(Actor actor, UUID batch, Newcomer newcomer) {
        return database.write(actor, Change.save(), work -> add(work, batch, newcomer));
    }

    /** Takes several in; who is in it already is left out, who finds no place goes to the wait list. */
    public Added fill(Actor actor, UUID batch, List<Newcomer> newcomers) {
        return database.write(actor, Change.save(), work -> {
            TrainingBatch into = batch(work, batch).value();
            int free = into.quota() - Quota.seated(work.handle(), batch);
            int seated = 0;
            int waiting = 0;
            for (Newcomer one : newcomers) {
                boolean full = !one.waiting() && seated >= free && blank(into.overReason());
                Newcomer taken = full ? one.queued() : one;
                if (isIn(work.handle(), batch, one.person())) {
                    continue;
                }
                add(work, batch, taken);
                seated += taken.waiting() ? 0 : 1;
                waiting += taken.waiting() ? 1 : 0;
            }
            return new Added(seated, waiting);
        });
    }

    private static boolean isIn(Handle handle, UUID batch, Person person) {
        return PersonIndex.find(handle, person)
                .filter(known -> inBatch(handle, batch, known.id()))
                .isPresent();
    }

    static boolean inBatch(Handle handle, UUID batch, UUID person) {
        return !Rows.of(handle, Kinds.PARTICIPANT, "AND batch_id = ? AND person_id = ?", batch, person)
                .isEmpty();
    }

    static Part<Participant> add(UnitOfWork work, UUID batchId, Newcomer newcomer) {
        Part<TrainingBatch> batch = batch(work, batchId);
        Person fresh = newcomer.person();
        requireSound(fresh);
        Handle handle = work.handle();
        Part<Person> person = PersonIndex.find(handle, fresh)
                .map(known -> Rows.save(work, Kinds.PERSON, known.with(PersonIndex.merged(known.value(), fresh))))
                .orElseGet(() -> Rows.save(work, Kinds.PERSON, Part.fresh(fresh)));
        if (inBatch(handle, batchId, person.id())) {
            throw new CodedException(
                    "KD-860", "training.person.twice", person.value().name());
        }
        if (!newcomer.waiting()) {
            Quota.require(handle, batchId, batch.value(), 1);
        }
        Participant participant = new Participant(
                batchId,
                person.id(),
                newcomer.category(),
                newcomer.waiting() ? ParticipantState.WAITING : ParticipantState.INVITED,
                fresh.cooperativeId(),
                fresh.villageCode(),
                newcomer.title(),
                newcomer.institution(),
                null,
                null,
                null,
                null,
                newcomer.waiting() ? Quota.nextInQueue(handle, batchId) : null,
                null);
        return Rows.save(work, Kinds.PARTICIPANT, Part.fresh(participant));
    }

    static void requireSound(Person person) {
        if (PersonName.tidy(person.name()).isEmpty()) {
            throw new CodedException("KD-861", "training.person.name");
        }
        String nik = person.nationalId();
        if (nik != null && !NationalId.plausible(nik)) {
            throw new CodedException("KD-861", "training.person.nik", NationalId.masked(nik));
        }
    }

    /** Changes what is known of a person, in every batch. @throws CodedException KD-861 */
    public Part<Person> savePerson(Actor actor, UUID batch, Part<Person> person) {
        requireSound(person.value());
        return database.write(actor, Change.save(), work -> {
            batch(work, batch);
            return Rows.save(work, Kinds.PERSON, person);
        });
    }

    /** @throws CodedException KD-853 for a score outside 0 to 100, KD-855 when a place is taken that is not there */
    public Part<Participant> save(Actor actor, Part<Participant> participant) {
        Participant p = participant.value();
        Rules.score(p.preScore());
        Rules.score(p.postScore());
        return database.write(actor, Change.save(), work -> {
            Part<TrainingBatch> batch = batch(work, p.batchId());
            Part<Participant> before = Rows.find(work.handle(), Kinds.PARTICIPANT, participant.id())
                    .orElseThrow(() -> Access.gone(participant.id()));
            if (p.state().seated() && !before.value().state().seated()) {
                Quota.require(work.handle(), p.batchId(), batch.value(), 1);
            }
            return Rows.save(work, Kinds.PARTICIPANT, participant);
        });
    }

    /** Scores of several in one unit of work. @throws CodedException KD-853; then none is kept */
    public void score(Actor actor, UUID batch, Map<UUID, Scores> scores) {
        scores.values().forEach(s -> {
            Rules.score(s.pre());
            Rules.score(s.post());
        });
        each(actor, batch, List.copyOf(scores.keySet()), p -> {
            Scores own = java.util.Objects.requireNonNull(scores.get(p.id()));
            return p.value().scored(own.pre(), own.post());
        });
    }

    /** The same daily allowance and transport for several. @param daily rupiah in all days */
    public void pay(Actor actor, UUID batch, List<UUID> ids, @Nullable Long daily, @Nullable Long transport) {
        each(actor, batch, ids, p -> p.value().paid(daily, transport));
    }

    /** Puts several into a state; who comes from the wait list takes a place only while there is one. */
    public void move(Actor actor, UUID batch, List<UUID> ids, ParticipantState state) {
        database.write(actor, Change.save(), work -> {
            TrainingBatch into = batch(work, batch).value();
            for (UUID id : ids) {
                Part<Participant> one = find(work, batch, id);
                boolean seat = state.seated() && !one.value().state().seated();
                if (seat) {
                    Quota.require(work.handle(), batch, into, 1);
                }
                Integer queue = state == ParticipantState.WAITING ? queue(work, one) : null;
                Rows.save(work, Kinds.PARTICIPANT, one.with(one.value().in(state, queue)));
            }
            return true;
        });
    }

    private static Integer queue(UnitOfWork work, Part<Participant> one) {
        Integer own = one.value().queueNo();
        return own == null ? Quota.nextInQueue(work.handle(), one.value().batchId()) : own;
    }

    /** @throws CodedException KD-862 for somebody who was marked present or holds a certificate */
    public void remove(Actor actor, UUID batch, List<UUID> ids, String reason) {
        database.write(actor, Change.of(Change.Kind.REMOVE, reason), work -> {
            batch(work, batch);
            for (Attendee a : BatchReader.attendees(work.handle(), batch)) {
                if (!ids.contains(a.id())) {
                    continue;
                }
                if (a.present() > 0 || a.certificate().isPresent()) {
                    throw new CodedException("KD-862", "training.person.held", a.name());
                }
                Rows.remove(work, Kinds.PARTICIPANT, a.participant(), reason);
            }
            return true;
        });
    }

    private interface Turn {
        Participant of(Part<Participant> one);
    }

    private void each(Actor actor, UUID batch, List<UUID> ids, Turn change) {
        database.write(actor, Change.save(), work -> {
            batch(work, batch);
            List<Part<Participant>> all = new ArrayList<>();
            ids.forEach(id -> all.add(find(work, batch, id)));
            all.forEach(one -> Rows.save(work, Kinds.PARTICIPANT, one.with(change.of(one))));
            return true;
        });
    }

    private static Part<Participant> find(UnitOfWork work, UUID batch, UUID id) {
        return Rows.find(work.handle(), Kinds.PARTICIPANT, id)
                .filter(p -> p.value().batchId().equals(batch))
                .orElseThrow(() -> Access.gone(id));
    }

    private static Part<TrainingBatch> batch(UnitOfWork work, UUID id) {
        Part<TrainingBatch> batch = Rows.find(work.handle(), Kinds.BATCH, id).orElseThrow(() -> Access.gone(id));
        Access.requireWrite(work.actor(), batch.value());
        return batch;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
