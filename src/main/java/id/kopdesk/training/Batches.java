package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The batches: listed, opened whole, saved with their days, copied to the next kab/kota. */
public final class Batches {
    private static final String COUNTS = """
        SELECT t.batch_id,
          SUM(CASE WHEN t.state IN ('INVITED', 'CONFIRMED') THEN 1 ELSE 0 END) AS seated,
          SUM(CASE WHEN t.state = 'WAITING' THEN 1 ELSE 0 END) AS waiting,
          SUM(CASE WHEN EXISTS (SELECT 1 FROM training_mark m WHERE m.batch_id = t.batch_id
            AND m.participant_id = t.id AND m.removed_at IS NULL
            AND (m.morning = 'PRESENT' OR m.afternoon = 'PRESENT')) THEN 1 ELSE 0 END) AS came,
          SUM(CASE WHEN EXISTS (SELECT 1 FROM training_certificate k WHERE k.batch_id = t.batch_id
            AND k.participant_id = t.id AND k.removed_at IS NULL) THEN 1 ELSE 0 END) AS certified
        FROM training_participant t WHERE t.removed_at IS NULL GROUP BY t.batch_id
        """;

    private final Database database;

    public Batches(Database database) {
        this.database = database;
    }

    /** @param programme only of this one, or null; by day, then number */
    public List<BatchLine> list(Actor actor, @Nullable UUID programme) {
        return database.read(handle -> {
            Map<UUID, String> names = Rows.of(handle, Kinds.PROGRAMME, "").stream()
                    .collect(Collectors.toMap(Part::id, p -> p.value().name()));
            Map<UUID, int[]> counts = new HashMap<>();
            handle.createQuery(COUNTS)
                    .map((rs, context) -> counts.put(Values.id(rs, "batch_id"), new int[] {
                        rs.getInt("seated"), rs.getInt("waiting"), rs.getInt("came"), rs.getInt("certified")
                    }))
                    .list();
            return Rows.of(handle, Kinds.BATCH, "ORDER BY first_on, batch_no, id").stream()
                    .filter(b -> Access.sees(actor, b.value()))
                    .filter(b -> programme == null || programme.equals(b.value().programmeId()))
                    .map(b -> {
                        int[] own = counts.getOrDefault(b.id(), new int[4]);
                        String name = names.getOrDefault(b.value().programmeId(), "");
                        return new BatchLine(b, name, own[0], own[1], own[2], own[3]);
                    })
                    .toList();
        });
    }

    /** Empty when there is none, or when it lies outside the person's regions. */
    public Optional<BatchFile> find(Actor actor, UUID id) {
        return database.read(handle -> BatchReader.find(handle, id))
                .filter(file -> Access.sees(actor, file.batch().value()));
    }

    /** The next free number of a programme. */
    public int nextNumber(UUID programme) {
        return database.read(handle -> handle.createQuery("SELECT COALESCE(MAX(batch_no), 0) + 1 FROM training_batch"
                        + " WHERE programme_id = ? AND removed_at IS NULL")
                .bind(0, programme)
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Saves a batch with the days on which it meets; days no longer named are taken out.
     *
     * @param days morning and afternoon of each; their batch is set here
     * @throws CodedException KD-851 when it ends before it starts or a rule is broken, KD-854 when attendance was recorded on a
     *     day or half that would go, KD-855 when more people are seated than places are left
     */
    public Part<TrainingBatch> save(Actor actor, Part<TrainingBatch> batch, List<TrainingDay> days) {
        Access.requireWrite(actor, batch.value());
        Rules.require(Rules.check(batch.value(), days));
        return database.write(actor, Change.save(), work -> save(work, batch, days));
    }

    Part<TrainingBatch> save(UnitOfWork work, Part<TrainingBatch> batch, List<TrainingDay> days) {
        if (!batch.isNew()) {
            Part<TrainingBatch> before =
                    Rows.find(work.handle(), Kinds.BATCH, batch.id()).orElseThrow(() -> Access.gone(batch.id()));
            Access.requireWrite(work.actor(), before.value());
            Quota.require(work.handle(), batch.id(), batch.value(), 0);
        }
        twin(work, batch);
        Part<TrainingBatch> saved = Rows.save(work, Kinds.BATCH, batch);
        Map<LocalDate, Part<TrainingDay>> old = new HashMap<>();
        Rows.of(work.handle(), Kinds.DAY, "AND batch_id = ?", batch.id())
                .forEach(day -> old.put(day.value().heldOn(), day));
        for (TrainingDay day : days) {
            TrainingDay own = new TrainingDay(batch.id(), day.heldOn(), day.morning(), day.afternoon());
            Part<TrainingDay> was = old.remove(day.heldOn());
            if (was != null) {
                Attendance.requireFree(work.handle(), batch.id(), was.value(), own);
            }
            Rows.save(work, Kinds.DAY, was == null ? Part.fresh(own) : was.with(own));
        }
        for (Part<TrainingDay> gone : old.values()) {
            Attendance.requireFree(
                    work.handle(),
                    batch.id(),
                    gone.value(),
                    new TrainingDay(batch.id(), gone.value().heldOn(), false, false));
            Rows.remove(work, Kinds.DAY, gone, "-");
        }
        return saved;
    }

    /** Saves a whole plan in one unit of work, each batch with both halves of all its days. @return how many */
    public int saveAll(Actor actor, List<TrainingBatch> plan) {
        return database.write(actor, Change.save(), work -> {
            for (TrainingBatch batch : plan) {
                Access.requireWrite(actor, batch);
                Part<TrainingBatch> fresh = Part.fresh(batch);
                List<TrainingDay> days = Marathon.wholeDays(fresh.id(), batch.firstOn(), batch.lastOn());
                Rules.require(Rules.check(batch, days));
                save(work, fresh, days);
            }
            return plan.size();
        });
    }

    private static void twin(UnitOfWork work, Part<TrainingBatch> batch) {
        boolean taken = Rows.of(
                        work.handle(),
                        Kinds.BATCH,
                        "AND programme_id = ? AND batch_no = ?",
                        batch.value().programmeId(),
                        batch.value().number())
                .stream()
                .anyMatch(other -> !other.id().equals(batch.id()));
        if (taken) {
            throw new CodedException(
                    "KD-856",
                    "training.batch.twin",
                    Integer.toString(batch.value().number()));
        }
    }

    /**
     * The same batch for another kab/kota with all dates moved: days, speakers and the RAB come with it, nobody's name,
     * nothing spent, no letter.
     *
     * @param firstOn its first day; the others keep their distance
     * @param venue where it is held there
     */
    public Part<TrainingBatch> copy(
            Actor actor, UUID from, String regency, LocalDate firstOn, String venue, int quota) {
        BatchFile file = find(actor, from).orElseThrow(() -> Access.gone(from));
        TrainingBatch old = file.batch().value();
        long moved = ChronoUnit.DAYS.between(old.firstOn(), firstOn);
        return database.write(actor, Change.save(), work -> {
            TrainingBatch next = new TrainingBatch(
                    old.programmeId(),
                    Rows.of(work.handle(), Kinds.BATCH, "AND programme_id = ?", old.programmeId()).stream()
                                    .mapToInt(b -> b.value().number())
                                    .max()
                                    .orElse(0)
                            + 1,
                    old.wave(),
                    List.of(regency),
                    venue,
                    quota,
                    null,
                    BatchStatus.PLANNED,
                    firstOn,
                    old.lastOn().plusDays(moved),
                    null,
                    old.note());
            Access.requireWrite(actor, next);
            List<TrainingDay> days = new ArrayList<>();
            file.days()
                    .forEach(day -> days.add(new TrainingDay(
                            from,
                            day.value().heldOn().plusDays(moved),
                            day.value().morning(),
                            day.value().afternoon())));
            Rules.require(Rules.check(next, days));
            Part<TrainingBatch> saved = save(work, Part.fresh(next), days);
            file.staff()
                    .forEach(s -> Rows.save(work, MoreKinds.STAFF, Part.fresh(moved(s.value(), saved.id(), moved))));
            file.budget().forEach(b -> Rows.save(work, MoreKinds.BUDGET, Part.fresh(unspent(b.value(), saved.id()))));
            return saved;
        });
    }

    private static Staff moved(Staff s, UUID batch, long days) {
        LocalDate on = s.heldOn();
        return new Staff(
                batch,
                s.duty(),
                s.name(),
                s.institution(),
                s.echelon(),
                s.topic(),
                on == null ? null : on.plusDays(days),
                s.half(),
                s.lessonHours(),
                s.units(),
                s.unitFee(),
                s.standardId(),
                s.taxPercent(),
                s.note());
    }

    private static BudgetLine unspent(BudgetLine b, UUID batch) {
        return new BudgetLine(
                b.programmeId(),
                batch,
                b.accountCode(),
                b.name(),
                b.unit(),
                b.volume(),
                b.unitPrice(),
                b.standardId(),
                null,
                b.note());
    }

    /** @throws CodedException KD-857 once somebody was marked present or holds a certificate: such a batch is cancelled instead */
    public void remove(Actor actor, Part<TrainingBatch> batch, String reason) {
        Access.requireWrite(actor, batch.value());
        database.write(actor, Change.of(Change.Kind.REMOVE, reason), work -> {
            BatchFile file = BatchReader.find(work.handle(), batch.id()).orElseThrow(() -> Access.gone(batch.id()));
            Access.requireWrite(actor, file.batch().value());
            if (file.attendees().stream()
                    .anyMatch(a -> a.present() > 0 || a.certificate().isPresent())) {
                throw new CodedException("KD-857", "training.batch.held");
            }
            file.attendees().forEach(a -> Rows.remove(work, Kinds.PARTICIPANT, a.participant(), reason));
            file.days().forEach(day -> Rows.remove(work, Kinds.DAY, day, reason));
            file.staff().forEach(s -> Rows.remove(work, MoreKinds.STAFF, s, reason));
            file.budget().forEach(b -> Rows.remove(work, MoreKinds.BUDGET, b, reason));
            Rows.remove(work, Kinds.BATCH, batch, reason);
            return true;
        });
    }
}
