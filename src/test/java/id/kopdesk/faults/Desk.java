package id.kopdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.database.Table;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.office.OfficeTables;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody at work: saves cooperatives through the real stores, each save a unit of work over five tables. */
final class Desk {
    static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, Set.of());
    static final List<Table> TABLES = Stream.of(
                    OfficeTables.all(), RegionTables.all(), CooperativeTables.all(), List.of(ImportBatches.TABLE))
            .flatMap(List::stream)
            .toList();
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

    private final Database database;
    private final CooperativeStore store;

    Desk(Database database) {
        this.database = database;
        this.store = new CooperativeStore(database, file -> List.of());
    }

    static Database make(Path folder) {
        Database database = Database.create(folder, Engine.KEY, false, Clock.systemUTC());
        begin(database);
        return database;
    }

    static void begin(Database database) {
        new OfficeStore(database)
                .save(SITI, OfficeDefaults.of(new Region("63.05", "Tapin", Region.Level.REGENCY, Region.Type.REGENCY)));
    }

    static Database open(Path folder) {
        return Database.open(folder, Engine.KEY, Clock.systemUTC());
    }

    /** Saves the cooperative of this number with a milestone and an officer that carry the number too. */
    void save(int number) {
        save(number, "Koperasi Desa Merah Putih " + number);
    }

    void save(int number, String name) {
        Cooperative seat = Cooperative.named(name, CooperativeKind.VILLAGE, "63.05.03.2001");
        store.save(
                SITI,
                CooperativeFile.fresh(seat, DAY)
                        .withMilestones(List.of(Part.fresh(new Milestone(
                                MilestoneKind.BUSINESS_ID,
                                MilestoneState.DONE,
                                String.format(java.util.Locale.ROOT, "%013d", number),
                                null,
                                DAY,
                                null))))
                        .withOfficers(List.of(Part.fresh(new Officer(
                                Organ.BOARD,
                                Seat.CHAIR,
                                "Ketua " + number,
                                Sex.FEMALE,
                                null,
                                null,
                                false,
                                false,
                                DAY,
                                null)))),
                Optional.empty());
    }

    /** The numbers of the cooperatives that are there, each with all its parts. */
    List<Integer> saved() {
        return database.read(handle -> handle.createQuery("SELECT name FROM cooperative WHERE removed_at IS NULL")
                .map((rs, context) -> Integer.valueOf(rs.getString("name").replaceAll("\\D", "")))
                .list());
    }

    /** No half unit: as many of each part as of cooperatives, and every row and the log are what was written. */
    void requireWhole() {
        int all = saved().size();
        for (String part : List.of("cooperative_status", "cooperative_village", "milestone", "officer")) {
            assertThat(count(part))
                    .as("rows of %s for %s cooperatives", part, all)
                    .isEqualTo(all);
        }
        assertThat(database.check(TABLES, Progress.NONE).faults()).as("periksa").isEmpty();
    }

    long count(String table) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }
}
