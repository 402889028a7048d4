package id.kopdesk.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Facts;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.office.Holidays;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.office.Settings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The office's own targets for the steps of its schemes; one row a scheme and step, every change of it in the log. */
public final class StepTargets {
    private static final Set<String> FORMER = Set.of("REVIEW_DAYS", "MEETING_DAYS", "LETTER_DAYS", "LOAN_STEP_DAYS");
    private static final String CARRIED = "loan-targets-carried";

    private record Stored(UUID id, boolean removed, StepDays.Key key, StepTarget target) {}

    private final Database database;

    public StepTargets(Database database) {
        this.database = database;
    }

    public StepDays read() {
        carry();
        Map<StepDays.Key, StepTarget> own = new HashMap<>();
        database.read(handle -> stored(handle)).stream()
                .filter(row -> !row.removed())
                .forEach(row -> own.put(row.key(), row.target()));
        return new StepDays(own, new Holidays(database).workingDays());
    }

    /**
     * Until schema 151 an office had four targets for all loans; each becomes the target of every step that it stood
     * for. Done here, once, and not in SQL: every row stands in the log.
     */
    private void carry() {
        OfficeStore memos = new OfficeStore(database);
        Map<String, String> retired = new Settings(database).retired();
        if (retired.keySet().stream().noneMatch(FORMER::contains)
                || memos.memo(CARRIED).isPresent()) {
            return;
        }
        List<Scheme> schemes = new SchemeStore(database).newest();
        database.write(SchemeStore.PROGRAM, Change.foundation("loan"), work -> {
            Set<StepDays.Key> there = new HashSet<>();
            stored(work.handle()).forEach(row -> there.add(row.key()));
            for (Scheme scheme : schemes) {
                for (SchemeStep step : scheme.steps()) {
                    String days = retired.get(former(step.kind()));
                    if (days != null && there.add(new StepDays.Key(scheme.code(), step.kind()))) {
                        StepTarget target = new StepTarget(step.kind(), Integer.parseInt(days), false, 0);
                        work.insert(LoanTables.TARGET, Ids.next(), values(scheme.code(), target));
                    }
                }
            }
            return true;
        });
        memos.remember(CARRIED, "151");
    }

    /** The setting that stood for this step; empty where none did. */
    private static String former(StepKind step) {
        return switch (step) {
            case REQUEST, REPAYMENT, CLOSING, BUILDING -> "";
            case STUDY -> "REVIEW_DAYS";
            case FORWARD, MEETING, MINUTES -> "MEETING_DAYS";
            case APPROVAL -> "LETTER_DAYS";
            default -> "LOAN_STEP_DAYS";
        };
    }

    /**
     * Keeps the office's own target of a step.
     *
     * @param wanted as it was read, with what the person changed
     * @throws CodedException KD-604 when the days cannot be, KD-101/102 when the person may not
     * @throws id.kopdesk.database.ConflictException when somebody saved it meanwhile
     */
    public void save(Actor actor, String scheme, StepTarget wanted) {
        if (wanted.days() < 0 || wanted.days() > StepTarget.MOST) {
            throw new CodedException("KD-604", "loan.target.range", StepTarget.MOST);
        }
        change(actor, work -> {
            Optional<Stored> row = row(work.handle(), scheme, wanted.step());
            Map<String, @Nullable Object> values = values(scheme, wanted);
            if (row.isEmpty()) {
                work.insert(LoanTables.TARGET, Ids.next(), values);
                return;
            }
            Stored known = row.get();
            long version = known.removed() && wanted.version() == 0
                    ? work.restore(LoanTables.TARGET, known.id(), known.target().version())
                    : wanted.version();
            work.update(LoanTables.TARGET, known.id(), version, values);
        });
    }

    /** Goes back to the program's own; what the office had stays in the history. */
    public void reset(Actor actor, String scheme, StepTarget own) {
        change(
                actor,
                work -> row(work.handle(), scheme, own.step())
                        .filter(row -> !row.removed())
                        .ifPresent(row -> work.remove(LoanTables.TARGET, row.id(), own.version(), "-")));
    }

    private void change(Actor actor, Consumer<UnitOfWork> how) {
        actor.requireWrite(new OfficeStore(database).areaCode().orElse(""));
        database.write(actor, Change.of(Change.Kind.SETTING, "-"), work -> {
            how.accept(work);
            return true;
        });
    }

    private static Optional<Stored> row(Handle handle, String scheme, StepKind step) {
        StepDays.Key key = new StepDays.Key(scheme, step);
        return stored(handle).stream().filter(row -> row.key().equals(key)).findFirst();
    }

    private static List<Stored> stored(Handle handle) {
        return handle.createQuery("SELECT * FROM loan_step_days ORDER BY id")
                .map((rs, context) -> {
                    StepKind step = Facts.choice(rs, "step", StepKind.class);
                    return new Stored(
                            Facts.id(rs),
                            rs.getObject("removed_at") != null,
                            new StepDays.Key(Objects.requireNonNull(rs.getString("scheme_code")), step),
                            new StepTarget(step, rs.getInt("days"), rs.getBoolean("working"), rs.getLong("version")));
                })
                .list();
    }

    private static Map<String, @Nullable Object> values(String scheme, StepTarget target) {
        return new Facts()
                .with("scheme_code", scheme)
                .with("step", target.step())
                .with("days", (long) target.days())
                .with("working", target.working())
                .values();
    }
}
