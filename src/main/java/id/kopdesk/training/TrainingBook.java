package id.kopdesk.training;

import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import java.time.LocalDate;
import java.util.List;

/** Adds whole records fast inside a larger unit of work, as when an office is generated; nothing is checked twice. */
public final class TrainingBook {
    private final CertificateSeal seal;

    public TrainingBook(Database database) {
        seal = CertificateSeal.of(database);
    }

    public void programme(UnitOfWork work, Part<Programme> programme) {
        work.actor().requireWrite(programme.value().areaCode());
        Rows.save(work, Kinds.PROGRAMME, programme);
    }

    public void batch(UnitOfWork work, Part<TrainingBatch> batch, List<Part<TrainingDay>> days) {
        Access.requireWrite(work.actor(), batch.value());
        Rows.save(work, Kinds.BATCH, batch);
        days.forEach(day -> Rows.save(work, Kinds.DAY, day));
    }

    public void participant(UnitOfWork work, Part<Person> person, Part<Participant> participant) {
        Rows.save(work, Kinds.PERSON, person);
        Rows.save(work, Kinds.PARTICIPANT, participant);
    }

    public void mark(UnitOfWork work, Part<DayMark> mark) {
        Rows.save(work, Kinds.MARK, mark);
    }

    public void staff(UnitOfWork work, Part<Staff> staff) {
        Rows.save(work, MoreKinds.STAFF, staff);
    }

    public void budget(UnitOfWork work, Part<BudgetLine> line) {
        Rows.save(work, MoreKinds.BUDGET, line);
    }

    public void standard(UnitOfWork work, Part<CostStandard> standard) {
        Rows.save(work, MoreKinds.STANDARD, standard);
    }

    public void plan(UnitOfWork work, Part<ActionPlan> plan) {
        Rows.save(work, MoreKinds.PLAN, plan);
    }

    public void evaluation(UnitOfWork work, Part<Evaluation> evaluation) {
        Rows.save(work, MoreKinds.EVALUATION, evaluation);
    }

    /** @param serial of the year, counted by the caller */
    public void certificate(
            UnitOfWork work,
            java.util.UUID id,
            Programme programme,
            TrainingBatch batch,
            Part<Participant> of,
            String holder,
            int serial,
            LocalDate day) {
        String number = CertificateNumber.of(programme.numberPattern(), serial, day, batch.regency(), batch.number());
        Participant p = of.value();
        Rows.save(
                work,
                MoreKinds.CERTIFICATE,
                new Part<>(
                        id,
                        0,
                        new Certificate(
                                p.batchId(),
                                of.id(),
                                p.personId(),
                                holder,
                                day.getYear(),
                                serial,
                                number,
                                day,
                                seal.code(number, holder, day))));
    }
}
