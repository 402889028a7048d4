package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who was there, half day by half day. */
public final class Attendance {
    /** @param presence null takes back what was recorded */
    public record Tick(
            UUID participant,
            LocalDate day,
            Half half,
            @Nullable Presence presence) {}

    private final Database database;

    public Attendance(Database database) {
        this.database = database;
    }

    /**
     * Records ticks in one unit of work.
     *
     * @throws CodedException KD-859 on a day or half on which the batch does not meet, or for a person who is not seated in
     *     it; nothing is recorded then
     */
    public void record(Actor actor, UUID batchId, List<Tick> ticks) {
        database.write(actor, Change.save(), work -> {
            record(work, batchId, ticks);
            return true;
        });
    }

    static void record(UnitOfWork work, UUID batchId, List<Tick> ticks) {
        Handle handle = work.handle();
        Part<TrainingBatch> batch = Rows.find(handle, Kinds.BATCH, batchId).orElseThrow(() -> Access.gone(batchId));
        Access.requireWrite(work.actor(), batch.value());
        Map<LocalDate, TrainingDay> days = Rows.of(handle, Kinds.DAY, "AND batch_id = ?", batchId).stream()
                .map(Part::value)
                .collect(Collectors.toMap(TrainingDay::heldOn, day -> day));
        Map<UUID, Participant> people = Rows.of(handle, Kinds.PARTICIPANT, "AND batch_id = ?", batchId).stream()
                .collect(Collectors.toMap(Part::id, Part::value));
        Map<String, Part<DayMark>> marks = new HashMap<>();
        Rows.of(handle, Kinds.MARK, "AND batch_id = ?", batchId)
                .forEach(mark ->
                        marks.put(key(mark.value().participantId(), mark.value().heldOn()), mark));
        for (Tick tick : ticks) {
            TrainingDay day = days.get(tick.day());
            Participant person = people.get(tick.participant());
            if (day == null
                    || !day.has(tick.half())
                    || person == null
                    || !person.state().seated()) {
                throw new CodedException(
                        "KD-859", "training.mark.outside", tick.day().toString());
            }
            String key = key(tick.participant(), tick.day());
            Part<DayMark> was = marks.getOrDefault(
                    key, Part.fresh(new DayMark(batchId, tick.participant(), tick.day(), null, null)));
            marks.put(key, new Part<>(was.id(), was.version(), was.value().with(tick.half(), tick.presence())));
        }
        ticks.stream()
                .map(tick -> key(tick.participant(), tick.day()))
                .distinct()
                .map(marks::get)
                .forEach(mark -> Rows.save(work, Kinds.MARK, mark));
    }

    private static String key(UUID participant, LocalDate day) {
        return participant + " " + day;
    }

    /** @throws CodedException KD-854 when a half that would go has attendance */
    static void requireFree(Handle handle, UUID batch, TrainingDay before, TrainingDay now) {
        for (Half half : Half.values()) {
            if (before.has(half) && !now.has(half)) {
                String column = half == Half.MORNING ? "morning" : "afternoon";
                int marked = handle.createQuery("SELECT COUNT(*) FROM training_mark WHERE batch_id = ? AND held_on = ?"
                                + " AND removed_at IS NULL AND " + column + " IS NOT NULL")
                        .bind(0, batch)
                        .bind(1, before.heldOn())
                        .mapTo(Integer.class)
                        .one();
                if (marked > 0) {
                    throw new CodedException(
                            "KD-854", "training.day.marked", before.heldOn().toString(), Integer.toString(marked));
                }
            }
        }
    }
}
