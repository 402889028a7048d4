package id.kopdesk.register;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.region.RegionTree;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Snapshots of the register in the database. What was read stays as it was read; only a person's choice is added. */
public final class RegisterStore {
    private final Database database;
    private final CooperativeStore cooperatives;

    public RegisterStore(Database database, CooperativeStore cooperatives) {
        this.database = database;
        this.cooperatives = cooperatives;
    }

    /**
     * Keeps a file that was read, all rows or none, and writes the register's id beside each of ours that has none.
     *
     * @param area code of the office's area
     * @return how many of ours were given their id
     * @throws CodedException KD-893 when this very file was kept for that day already
     */
    public int save(Actor actor, ReadFile read, String area, Progress progress) {
        actor.requireWrite(area);
        if (find(
                        read.snapshot().kind(),
                        read.snapshot().takenOn(),
                        read.snapshot().fileHash())
                .isPresent()) {
            throw new CodedException("KD-893", "register.kept", read.snapshot().fileName());
        }
        return database.write(
                actor, Change.batch(Change.Kind.IMPORT, read.snapshot().fileName()), work -> {
                    insert(work, read);
                    int given = 0;
                    int done = 0;
                    for (CooperativeRow row : read.cooperatives()) {
                        progress.check();
                        progress.at(
                                "register.progress.save",
                                done++,
                                read.cooperatives().size());
                        given += row.outcome() == Outcome.OURS ? give(work, row) : 0;
                    }
                    return given;
                });
    }

    /** The rows alone, inside a larger unit of work. */
    public void insert(UnitOfWork work, ReadFile read) {
        UUID id = read.snapshot().id();
        work.insert(RegisterTables.SNAPSHOT, id, RegisterRows.values(read.snapshot()));
        read.cooperatives()
                .forEach(row -> work.insert(RegisterTables.COOPERATIVE, row.id(), RegisterRows.values(id, row)));
        read.regions().forEach(row -> work.insert(RegisterTables.REGION, row.id(), RegisterRows.values(id, row)));
    }

    /** An id that we have already is never overwritten: that is a difference to be looked at. */
    private int give(UnitOfWork work, CooperativeRow row) {
        UUID ours = row.cooperative();
        String theirs = row.simkopdesId();
        if (ours == null || theirs == null) {
            return 0;
        }
        Optional<CooperativeFile> file = cooperatives.find(work.actor(), ours);
        if (file.isEmpty() || file.orElseThrow().cooperative().simkopdesId() != null) {
            return 0;
        }
        CooperativeFile read = file.orElseThrow();
        cooperatives.save(work, read.withCooperative(with(read.cooperative(), theirs)), file);
        return 1;
    }

    private static Cooperative with(Cooperative c, String simkopdesId) {
        return new Cooperative(
                c.name(),
                c.kind(),
                c.villageCode(),
                c.formation(),
                c.address(),
                c.postalCode(),
                c.phone(),
                c.email(),
                c.latitude(),
                c.longitude(),
                c.registrationNumber(),
                c.taxId(),
                c.businessId(),
                c.ahuDecree(),
                c.deedNumber(),
                c.gazetteNumber(),
                c.subdomain(),
                c.bank(),
                c.bankAccount(),
                simkopdesId,
                c.principalSaving(),
                c.mandatorySaving(),
                c.note());
    }

    /**
     * A person says where a doubtful row lies; it becomes one of ours when we have exactly one there.
     *
     * @param village code of the village chosen
     */
    public void decide(Actor actor, Snapshot snapshot, CooperativeRow row, String village) {
        Own own = Own.on(database, actor, snapshot.takenOn());
        database.write(actor, Change.save(), work -> {
            actor.requireWrite(village);
            UUID ours = CooperativeRows.ours(own, village, row.name());
            Outcome outcome = ours == null ? Outcome.NOT_OURS : Outcome.OURS;
            CooperativeRow decided = row.as(
                    outcome,
                    village,
                    ours,
                    List.of(new Finding(Finding.Severity.NOTE, "", "register.decided", List.of(actor.name()), null)));
            work.update(
                    RegisterTables.COOPERATIVE, row.id(), row.version(), RegisterRows.values(snapshot.id(), decided));
            return give(work, decided);
        });
    }

    /**
     * A person says which region a doubtful row of figures is of; later files with the same words are placed likewise.
     *
     * @throws CodedException KD-895 when another row of the file is of that region already
     */
    public void decide(Actor actor, Snapshot snapshot, RegionRow row, String code) {
        database.write(actor, Change.save(), work -> {
            actor.requireWrite(code);
            regions(actor, snapshot, "").stream()
                    .filter(other -> other.outcome() == Outcome.PLACED
                            && other.regionCode().equals(code))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new CodedException("KD-895", "register.placed", code, other.row());
                    });
            RegionRow decided = row.as(
                    Outcome.PLACED,
                    code,
                    List.of(new Finding(Finding.Severity.NOTE, "", "register.decided", List.of(actor.name()), null)));
            work.update(RegisterTables.REGION, row.id(), row.version(), RegisterRows.values(snapshot.id(), decided));
            return true;
        });
    }

    /** Where people placed rows of figures before, by the words that the file had; the newest choice holds. */
    static Map<Place, String> decided(Database database) {
        return database.read(handle -> {
            Map<Place, String> decided = new HashMap<>();
            handle.createQuery("SELECT r.* FROM register_region r JOIN register_snapshot s ON s.id = r.snapshot_id"
                            + " WHERE r.removed_at IS NULL AND s.removed_at IS NULL AND r.outcome = 'PLACED'"
                            + " AND r.findings LIKE '%register.decided%' ORDER BY s.taken_on, s.id")
                    .map((rs, context) -> RegisterRows.region(rs))
                    .forEach(row -> decided.put(row.place(), row.regionCode()));
            return decided;
        });
    }

    /** Every snapshot, the newest day first. */
    public List<Snapshot> snapshots() {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM register_snapshot WHERE removed_at IS NULL ORDER BY taken_on DESC, id DESC")
                .map((rs, context) -> RegisterRows.snapshot(rs))
                .list());
    }

    /** The snapshot of that kind and level before this one. */
    public Optional<Snapshot> before(Snapshot later) {
        return snapshots().stream()
                .filter(one -> one.kind() == later.kind()
                        && one.level() == later.level()
                        && one.takenOn().isBefore(later.takenOn()))
                .findFirst();
    }

    /** Rows in the person's reach, by region; those that could not be placed are shown to everybody. */
    public List<CooperativeRow> cooperatives(Actor actor, Snapshot of) {
        return database.read(handle -> handle
                .createQuery("SELECT * FROM register_cooperative WHERE snapshot_id = ? AND removed_at IS NULL ORDER BY"
                        + " row_no")
                .bind(0, of.id())
                .map((rs, context) -> RegisterRows.cooperative(rs))
                .list()
                .stream()
                .filter(row -> row.regionCode().isEmpty() || actor.reaches(row.regionCode()))
                .toList());
    }

    /** Likewise for rows of figures; {@code area} narrows to regions at or below it, or empty for all. */
    public List<RegionRow> regions(Actor actor, Snapshot of, String area) {
        return database.read(handle -> handle
                .createQuery(
                        "SELECT * FROM register_region WHERE snapshot_id = ? AND removed_at IS NULL ORDER BY row_no")
                .bind(0, of.id())
                .map((rs, context) -> RegisterRows.region(rs))
                .list()
                .stream()
                .filter(row -> row.regionCode().isEmpty()
                        || (actor.reaches(row.regionCode()) && RegionTree.isAtOrBelow(row.regionCode(), area)))
                .toList());
    }

    /** The register's newest word on one of ours, with the day. */
    public Optional<Said> saidOf(UUID cooperative) {
        return database.read(handle -> handle.createQuery("""
            SELECT r.*, s.taken_on FROM register_cooperative r JOIN register_snapshot s ON s.id = r.snapshot_id
            WHERE r.cooperative_id = ? AND r.removed_at IS NULL AND s.removed_at IS NULL
            ORDER BY s.taken_on DESC, r.row_no FETCH FIRST 1 ROWS ONLY
            """)
                .bind(0, cooperative)
                .map((rs, context) -> new Said(RegisterRows.cooperative(rs), rs.getObject("taken_on", LocalDate.class)))
                .findOne());
    }

    /** A row of the register with the day of its snapshot. */
    public record Said(CooperativeRow row, LocalDate takenOn) {}

    private Optional<Snapshot> find(SnapshotKind kind, LocalDate day, String hash) {
        return snapshots().stream()
                .filter(one -> one.kind() == kind
                        && one.takenOn().equals(day)
                        && one.fileHash().equals(hash))
                .findFirst();
    }
}
