package id.kopdesk.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Ids;
import id.kopdesk.base.Role;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Facts;
import id.kopdesk.database.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Schemes in the database. There is no way to change an edition: an edit is stored as the next one. */
public final class SchemeStore {
    static final Actor PROGRAM = new Actor("Kopdesk", Role.ADMINISTRATOR, Set.of());

    private final Database database;

    public SchemeStore(Database database) {
        this.database = database;
    }

    /** Every edition, by code and then by edition; an office without any is given the shipped ones first. */
    public List<Scheme> all() {
        List<Scheme> stored = database.read(SchemeStore::all);
        if (!stored.isEmpty()) {
            return stored;
        }
        database.write(PROGRAM, Change.foundation("loan"), work -> {
            if (all(work.handle()).isEmpty()) {
                ShippedSchemes.all().forEach(scheme -> insert(work, scheme));
            }
            return true;
        });
        return database.read(SchemeStore::all);
    }

    /** The newest edition of each scheme, those by village approval first. */
    public List<Scheme> newest() {
        Map<String, Scheme> last = new java.util.LinkedHashMap<>();
        all().forEach(scheme -> last.put(scheme.code(), scheme));
        return last.values().stream()
                .sorted(Comparator.comparing(Scheme::path).thenComparing(Scheme::code))
                .toList();
    }

    /** The newest editions under which a proposal may be filed on that day. */
    public List<Scheme> on(LocalDate day) {
        return newest().stream().filter(scheme -> scheme.covers(day)).toList();
    }

    public Optional<Scheme> find(UUID id) {
        return all().stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /**
     * Stores an edited or a new scheme as the next edition of its code; editions that proposals have pinned stay as
     * they are.
     *
     * @throws CodedException KD-602 when this person is no administrator, KD-603 with the first thing that is wrong
     */
    public Scheme save(Actor actor, Scheme edited) {
        if (actor.role() != Role.ADMINISTRATOR) {
            throw new CodedException("KD-602", "loan.scheme.administrator");
        }
        List<Finding> wrong = SchemeRules.check(edited);
        if (!wrong.isEmpty()) {
            Finding first = wrong.get(0);
            throw new CodedException("KD-603", first.key(), first.arguments().toArray());
        }
        all();
        return database.write(actor, Change.of(Change.Kind.SETTING, edited.code()), work -> {
            int last = all(work.handle()).stream()
                    .filter(scheme -> scheme.code().equals(edited.code()))
                    .mapToInt(Scheme::edition)
                    .max()
                    .orElse(0);
            Scheme next = edited.as(Ids.next(), last + 1);
            insert(work, next);
            return next;
        });
    }

    private static void insert(UnitOfWork work, Scheme s) {
        work.insert(
                SchemeTables.SCHEME,
                s.id(),
                new Facts()
                        .with("code", s.code())
                        .with("edition", (long) s.edition())
                        .with("name", s.name())
                        .with("path", s.path())
                        .with("legal_basis", s.legalBasis())
                        .with("valid_from", s.validFrom())
                        .with("valid_to", s.validTo())
                        .with("validity_source", s.validitySource())
                        .with("validity_confirmed", s.validityConfirmed())
                        .with("village_approver", s.villageApprover())
                        .with("ward_approver", s.wardApprover())
                        .with("cooperative_borrows", s.cooperativeBorrows())
                        .with("note", s.note())
                        .values());
        for (Parameter p : s.parameters()) {
            work.insert(
                    SchemeTables.PARAMETER,
                    Ids.next(),
                    new Facts()
                            .with("scheme_id", s.id())
                            .with("parameter", p.key())
                            .with("content", p.content())
                            .with("source", p.source())
                            .with("confirmed", p.confirmed())
                            .values());
        }
        long place = 1;
        for (SchemeStep step : s.steps()) {
            work.insert(
                    SchemeTables.STEP,
                    Ids.next(),
                    new Facts()
                            .with("scheme_id", s.id())
                            .with("place_no", place++)
                            .with("step", step.kind())
                            .with("branch", step.branch())
                            .with("optional", step.optional())
                            .with(
                                    "documents",
                                    String.join(
                                            " ",
                                            step.documents().stream()
                                                    .map(Enum::name)
                                                    .toList()))
                            .with("source", step.source())
                            .with("title", step.title())
                            .values());
        }
    }

    private static List<Scheme> all(Handle handle) {
        Map<UUID, List<Parameter>> parameters = new HashMap<>();
        handle.createQuery("SELECT * FROM loan_scheme_parameter WHERE removed_at IS NULL ORDER BY parameter")
                .map((rs, context) -> parameters
                        .computeIfAbsent(rs.getObject("scheme_id", UUID.class), id -> new java.util.ArrayList<>())
                        .add(parameter(rs)))
                .list();
        Map<UUID, List<SchemeStep>> steps = new HashMap<>();
        handle.createQuery("SELECT * FROM loan_scheme_step WHERE removed_at IS NULL ORDER BY place_no")
                .map((rs, context) -> steps.computeIfAbsent(
                                rs.getObject("scheme_id", UUID.class), id -> new java.util.ArrayList<>())
                        .add(step(rs)))
                .list();
        return handle.createQuery("SELECT * FROM loan_scheme WHERE removed_at IS NULL ORDER BY code, edition")
                .map((rs, context) -> scheme(rs, parameters, steps))
                .list();
    }

    private static Scheme scheme(ResultSet rs, Map<UUID, List<Parameter>> parameters, Map<UUID, List<SchemeStep>> steps)
            throws SQLException {
        UUID id = Facts.id(rs);
        List<Parameter> own = parameters.getOrDefault(id, List.of()).stream()
                .sorted(java.util.Comparator.comparing(Parameter::key))
                .toList();
        return new Scheme(
                id,
                rs.getString("code"),
                rs.getInt("edition"),
                rs.getString("name"),
                Facts.choice(rs, "path", SchemePath.class),
                rs.getString("legal_basis"),
                Objects.requireNonNull(Facts.date(rs, "valid_from")),
                Facts.date(rs, "valid_to"),
                rs.getString("validity_source"),
                rs.getBoolean("validity_confirmed"),
                Facts.choice(rs, "village_approver", Approver.class),
                Facts.choice(rs, "ward_approver", Approver.class),
                rs.getBoolean("cooperative_borrows"),
                rs.getString("note"),
                own,
                steps.getOrDefault(id, List.of()));
    }

    private static Parameter parameter(ResultSet rs) throws SQLException {
        return new Parameter(
                Facts.choice(rs, "parameter", ParameterKey.class),
                rs.getString("content"),
                rs.getString("source"),
                rs.getBoolean("confirmed"));
    }

    private static SchemeStep step(ResultSet rs) throws SQLException {
        String documents = rs.getString("documents");
        return new SchemeStep(
                Facts.choice(rs, "step", StepKind.class),
                Facts.choice(rs, "branch", Branch.class),
                rs.getBoolean("optional"),
                documents.isBlank()
                        ? List.of()
                        : Arrays.stream(documents.split(" "))
                                .map(DocumentKind::valueOf)
                                .toList(),
                rs.getString("source"),
                rs.getString("title"));
    }
}
