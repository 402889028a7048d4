package id.kopdesk.ui.register;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Finding;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.register.Comparer;
import id.kopdesk.register.Comparison;
import id.kopdesk.register.Outcome;
import id.kopdesk.register.ReadFile;
import id.kopdesk.register.RegionRow;
import id.kopdesk.register.RegisterReader;
import id.kopdesk.register.RegisterStore;
import id.kopdesk.register.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The data behind the comparison; everything but {@link #today} takes time. */
final class RegisterDesk {
    final RegisterStore store;
    final Actor actor;
    final String area;
    private final Database database;
    private final RegionTree regions;
    private final OfficeClock clock;
    private final RegionStore nation;

    RegisterDesk(
            Database database,
            Function<CooperativeFile, List<Finding>> rules,
            RegionTree regions,
            String area,
            Actor actor,
            OfficeClock clock) {
        this.database = database;
        this.regions = regions;
        this.area = area;
        this.actor = actor;
        this.clock = clock;
        store = new RegisterStore(database, new CooperativeStore(database, rules));
        nation = new RegionStore(database);
    }

    LocalDate today() {
        return clock.today();
    }

    ReadFile read(Path file, LocalDate takenOn, Progress progress) {
        return new RegisterReader(database, nation.tree(""), area).read(actor, file, takenOn, progress);
    }

    /**
     * What a row of figures can be of: those that its words come near; without any, the regions of the office that
     * the file does not have.
     */
    List<String> free(Snapshot snapshot, RegionRow row) {
        List<String> taken = new ArrayList<>();
        store.regions(actor, snapshot, "").stream()
                .filter(other -> other.outcome() == Outcome.PLACED)
                .forEach(other -> taken.add(other.regionCode()));
        List<String> near = row.candidates().isEmpty() ? snapshot.receipt().missing() : row.candidates();
        return near.stream()
                .filter(code -> !taken.contains(code) && actor.reaches(code))
                .toList();
    }

    Comparison compare(Snapshot snapshot) {
        return new Comparer(database, store, regions, area).of(actor, snapshot);
    }
}
