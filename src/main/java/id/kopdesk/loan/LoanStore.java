package id.kopdesk.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.Facts;
import id.kopdesk.database.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Proposals in the database: read whole, saved whole, each row that differs under the version that was read. */
public final class LoanStore {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final Database database;

    public LoanStore(Database database) {
        this.database = database;
    }

    /** Empty when there is none, or when it lies outside the person's regions. */
    public Optional<LoanFile> find(Actor actor, UUID id) {
        return database.read(handle -> find(handle, id))
                .filter(file -> actor.reaches(file.proposal().villageCode()));
    }

    Optional<LoanFile> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM loan_proposal WHERE id = ? AND removed_at IS NULL")
                .bind(0, id)
                .map((rs, context) -> bare(rs))
                .findOne()
                .map(file -> withParts(handle, file));
    }

    /** All proposals of a cooperative, the newest first. */
    public List<LoanFile> ofCooperative(Actor actor, UUID cooperative) {
        return database
                .read(handle -> handle
                        .createQuery("SELECT * FROM loan_proposal WHERE cooperative_id = ? AND removed_at IS NULL"
                                + " ORDER BY filed_on DESC, id")
                        .bind(0, cooperative)
                        .map((rs, context) -> bare(rs))
                        .list()
                        .stream()
                        .map(file -> withParts(handle, file))
                        .toList())
                .stream()
                .filter(file -> actor.reaches(file.proposal().villageCode()))
                .toList();
    }

    /** What the cooperative's other live proposals come to, in rupiah. */
    long others(Handle handle, UUID cooperative, UUID but) {
        return handle.createQuery("SELECT COALESCE(SUM(amount), 0) FROM loan_proposal WHERE cooperative_id = ?"
                        + " AND id <> ? AND removed_at IS NULL AND outcome IN ('OPEN', 'RETURNED')")
                .bind(0, cooperative)
                .bind(1, but)
                .mapTo(Long.class)
                .one();
    }

    /**
     * Saves a proposal as it shall be, inside a unit of work.
     *
     * @param asRead as it was read, or empty for a new one
     * @throws id.kopdesk.database.ConflictException when somebody saved one of these rows meanwhile
     */
    void save(UnitOfWork work, LoanFile mine, Optional<LoanFile> asRead, Scheme scheme, StepDays days) {
        work.actor().requireWrite(mine.proposal().villageCode());
        Map<String, @Nullable Object> values = values(mine, scheme, days);
        if (asRead.isEmpty()) {
            work.insert(LoanTables.PROPOSAL, mine.id(), values);
        } else {
            work.update(LoanTables.PROPOSAL, mine.id(), mine.version(), values);
        }
        for (LoanPart<?> part : LoanParts.ALL) {
            saveParts(work, part, mine, asRead);
        }
    }

    /** Puts the deadlines of live proposals as the office's targets are now; they follow from facts and are none. */
    public void deadlines(StepDays days) {
        record Due(UUID id, @Nullable LocalDate deadline) {}
        database.note(handle -> {
            List<Due> due = handle.createQuery("SELECT id, scheme_code, outcome, step, since_on FROM loan_proposal"
                            + " WHERE outcome IN ('OPEN', 'RETURNED')")
                    .map((rs, context) -> new Due(
                            Facts.id(rs),
                            days.deadline(
                                            rs.getString("scheme_code"),
                                            Facts.choice(rs, "outcome", Outcome.class),
                                            Facts.choice(rs, "step", StepKind.class),
                                            Objects.requireNonNull(Facts.date(rs, "since_on")))
                                    .orElse(null)))
                    .list();
            due.forEach(each -> handle.createUpdate("UPDATE loan_proposal SET deadline_on = ? WHERE id = ?")
                    .bind(0, each.deadline())
                    .bind(1, each.id())
                    .execute());
        });
    }

    /** Adds a proposal as it was told, without asking the rules of its path. */
    public void insert(UnitOfWork work, LoanFile file, Scheme scheme, StepDays days) {
        save(work, file, Optional.empty(), scheme, days);
    }

    private static <T> void saveParts(UnitOfWork work, LoanPart<T> kind, LoanFile mine, Optional<LoanFile> asRead) {
        Map<UUID, Part<T>> before =
                asRead.map(kind.parts()).orElse(List.of()).stream().collect(Collectors.toMap(Part::id, part -> part));
        for (Part<T> part : kind.parts().apply(mine)) {
            Part<T> was = before.remove(part.id());
            Map<String, @Nullable Object> values = kind.facts()
                    .apply(part.value())
                    .with(LoanTables.OWNER, mine.id())
                    .values();
            if (was == null) {
                work.insert(kind.table(), part.id(), values);
            } else if (!was.value().equals(part.value())) {
                work.update(kind.table(), part.id(), was.version(), values);
            }
        }
        before.values().forEach(gone -> work.remove(kind.table(), gone.id(), gone.version(), "-"));
    }

    /** Facts and what follows from them; arrears by the calendar are asked for with a day, not stored. */
    private static Map<String, @Nullable Object> values(LoanFile file, Scheme scheme, StepDays days) {
        Proposal p = file.proposal();
        LoanStanding standing = LoanStanding.of(file, scheme);
        Repayment repayment = Repayment.of(file, ANY_DAY);
        return new Facts()
                // Grows with every save, so that two people at one proposal notice each other whatever they changed.
                .with("change_no", file.version() + 1)
                .with("cooperative_id", p.cooperativeId())
                .with("village_code", p.villageCode())
                .with("regency_code", p.regencyCode())
                .with("scheme_id", p.schemeId())
                .with("scheme_code", scheme.code())
                .with("reference", p.reference())
                .with("filed_on", p.filedOn())
                .with("bank", p.bank())
                .with("site", p.site())
                .with("instalment_source", p.instalmentSource())
                .with("note", p.note())
                .with("outcome", standing.outcome())
                .with("step", standing.next().kind())
                .with("step_no", (long) standing.next().kind().ordinal())
                .with("since_on", standing.since())
                .with("deadline_on", days.deadline(scheme.code(), standing).orElse(null))
                .with("amount", file.amount())
                .with("owed", repayment.owed())
                .with(
                        "unpaid_from",
                        Repayment.running(file)
                                ? repayment
                                        .next()
                                        .map(l -> l.instalment().due())
                                        .orElse(null)
                                : null)
                .values();
    }

    private static LoanFile bare(ResultSet rs) throws SQLException {
        Proposal proposal = new Proposal(
                rs.getObject("cooperative_id", UUID.class),
                rs.getString("village_code"),
                rs.getObject("scheme_id", UUID.class),
                rs.getString("reference"),
                Objects.requireNonNull(Facts.date(rs, "filed_on")),
                rs.getString("bank"),
                rs.getString("site"),
                Facts.maybe(rs, "instalment_source", PaymentSource.class),
                rs.getString("note"));
        return new LoanFile(
                Facts.id(rs),
                rs.getLong("version"),
                proposal,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static LoanFile withParts(Handle handle, LoanFile file) {
        LoanFile whole = file;
        for (LoanPart<?> part : LoanParts.ALL) {
            whole = withPart(handle, part, whole);
        }
        return whole;
    }

    private static <T> LoanFile withPart(Handle handle, LoanPart<T> kind, LoanFile file) {
        List<Part<T>> parts = handle.createQuery("SELECT * FROM " + kind.table().name()
                        + " WHERE proposal_id = ? AND removed_at IS NULL ORDER BY id")
                .bind(0, file.id())
                .map((rs, context) -> kind.part(rs))
                .list();
        return kind.with().apply(file, new ArrayList<>(parts));
    }
}
