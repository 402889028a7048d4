package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.CodedException;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What else a batch keeps: staff, money, answers, action plans. */
public final class Extras {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(200);

    private static final int LONGEST_ANSWER = 1_000;

    private final Database database;

    public Extras(Database database) {
        this.database = database;
    }

    /** @throws CodedException KD-865 without a name, with a day outside the batch, or with a fee, hours or tax that cannot be */
    public Part<Staff> saveStaff(Actor actor, Part<Staff> staff) {
        Staff s = staff.value();
        return database.write(actor, Change.save(), work -> {
            TrainingBatch batch = batch(work, s.batchId());
            LocalDate on = s.heldOn();
            boolean outside = on != null && (on.isBefore(batch.firstOn()) || on.isAfter(batch.lastOn()));
            if (CleanText.of(s.name()).isEmpty() || outside) {
                throw new CodedException("KD-865", outside ? "training.staff.day" : "training.staff.name", s.name());
            }
            if (less(s.lessonHours(), MOST_HOURS) || less(s.taxPercent(), HUNDRED) || negative(s.unitFee())) {
                throw new CodedException("KD-865", "training.staff.amount", s.name());
            }
            return Rows.save(work, MoreKinds.STAFF, staff);
        });
    }

    public void removeStaff(Actor actor, Part<Staff> staff) {
        remove(actor, staff.value().batchId(), MoreKinds.STAFF, staff);
    }

    /** @throws CodedException KD-866 for a line without a name, or with amounts below nought */
    public Part<BudgetLine> saveBudget(Actor actor, Part<BudgetLine> line) {
        BudgetLine b = line.value();
        if (CleanText.of(b.name()).isEmpty()
                || b.volume().signum() < 0
                || b.unitPrice() < 0
                || negative(b.realised())) {
            throw new CodedException("KD-866", "training.budget.line", b.name());
        }
        return database.write(actor, Change.save(), work -> {
            UUID batch = b.batchId();
            if (batch != null) {
                batch(work, batch);
            } else {
                requireOffice(work, b.programmeId());
            }
            return Rows.save(work, MoreKinds.BUDGET, line);
        });
    }

    public void removeBudget(Actor actor, Part<BudgetLine> line) {
        UUID batch = line.value().batchId();
        if (batch != null) {
            remove(actor, batch, MoreKinds.BUDGET, line);
            return;
        }
        database.write(actor, Change.of(Change.Kind.REMOVE, "-"), work -> {
            requireOffice(work, line.value().programmeId());
            Rows.remove(work, MoreKinds.BUDGET, line, "-");
            return true;
        });
    }

    private static void requireOffice(UnitOfWork work, UUID programme) {
        Part<Programme> own =
                Rows.find(work.handle(), Kinds.PROGRAMME, programme).orElseThrow(() -> Access.gone(programme));
        Access.requireOffice(work.actor(), own.value().areaCode());
    }

    /** Lines of the programme as a whole, and of all its batches. */
    public List<Part<BudgetLine>> budget(UUID programme) {
        return database.read(
                handle -> Rows.of(handle, MoreKinds.BUDGET, "AND programme_id = ? ORDER BY id", programme));
    }

    /** @throws CodedException KD-867 for a mark outside 1 to 5, or for more words than are kept */
    public Part<Evaluation> saveEvaluation(Actor actor, Part<Evaluation> evaluation) {
        Evaluation e = evaluation.value();
        return database.write(actor, Change.save(), work -> {
            TrainingBatch batch = batch(work, e.batchId());
            Rows.find(work.handle(), Kinds.PROGRAMME, batch.programmeId())
                    .orElseThrow(() -> Access.gone(batch.programmeId()))
                    .value()
                    .questions()
                    .forEach(question -> require(question, e));
            return Rows.save(work, MoreKinds.EVALUATION, evaluation);
        });
    }

    private static void require(Question question, Evaluation e) {
        String answer = e.answers().getOrDefault(question.key(), "");
        boolean wrong = question.kind() == Question.Kind.SCORE
                ? !answer.isEmpty() && e.mark(question.key()).isEmpty()
                : answer.length() > LONGEST_ANSWER;
        if (wrong) {
            throw new CodedException(
                    "KD-867",
                    question.kind() == Question.Kind.SCORE ? "training.evaluation.range" : "training.evaluation.long",
                    question.kind() == Question.Kind.SCORE ? answer : Integer.toString(LONGEST_ANSWER));
        }
    }

    /** @throws CodedException KD-868 for an empty plan, or a follow-up before the batch's first day */
    public Part<ActionPlan> savePlan(Actor actor, Part<ActionPlan> plan) {
        ActionPlan p = plan.value();
        return database.write(actor, Change.save(), work -> {
            TrainingBatch batch = batch(work, p.batchId());
            LocalDate followed = p.followedOn();
            if (CleanText.of(p.plan()).isEmpty()
                    || p.dueOn().isBefore(batch.firstOn())
                    || (followed != null && followed.isBefore(batch.firstOn()))) {
                throw new CodedException("KD-868", "training.plan.wrong");
            }
            return Rows.save(work, MoreKinds.PLAN, plan);
        });
    }

    private void remove(Actor actor, UUID batch, Kind<?> kind, Part<?> part) {
        database.write(actor, Change.of(Change.Kind.REMOVE, "-"), work -> {
            batch(work, batch);
            Rows.remove(work, kind, part, "-");
            return true;
        });
    }

    private static TrainingBatch batch(UnitOfWork work, UUID id) {
        TrainingBatch batch = Rows.find(work.handle(), Kinds.BATCH, id)
                .orElseThrow(() -> Access.gone(id))
                .value();
        Access.requireWrite(work.actor(), batch);
        return batch;
    }

    private static boolean less(@Nullable BigDecimal value, BigDecimal most) {
        return value != null && (value.signum() < 0 || value.compareTo(most) > 0);
    }

    private static boolean negative(@Nullable Long rupiah) {
        return rupiah != null && rupiah < 0;
    }
}
