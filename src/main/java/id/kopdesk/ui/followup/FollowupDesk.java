package id.kopdesk.ui.followup;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.CooperativeSort;
import id.kopdesk.cooperative.oversight.CompanionStore;
import id.kopdesk.database.Database;
import id.kopdesk.followup.Decisions;
import id.kopdesk.followup.ProblemList;
import id.kopdesk.followup.ProblemStore;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.VisitStore;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The data behind the screens of this room; everything but {@link #today} may take time. */
final class FollowupDesk {
    private static final int MOST = 20;

    final ProblemStore problems;
    final ProblemList list;
    final VisitStore visits;
    final Decisions decisions;
    final CompanionStore companions;
    final RegionTree regions;
    final String area;
    final Actor actor;
    private final CooperativeList cooperatives;
    private final OfficeClock clock;

    FollowupDesk(Database database, RegionTree regions, String area, Actor actor, OfficeClock clock) {
        this.regions = regions;
        this.area = area;
        this.actor = actor;
        this.clock = clock;
        problems = new ProblemStore(database);
        list = new ProblemList(database);
        visits = new VisitStore(database);
        decisions = new Decisions(database, problems, visits);
        companions = new CompanionStore(database);
        cooperatives = new CooperativeList(database);
    }

    LocalDate today() {
        return clock.today();
    }

    /** Cooperatives and regions of the office whose name holds what was typed. */
    List<Subject> subjects(String typed) {
        List<Subject> found = new ArrayList<>();
        cooperatives(typed).forEach(line -> found.add(Subject.cooperative(line.id(), line.name(), line.villageCode())));
        if (!typed.isBlank()) {
            regions.search(typed, MOST).stream()
                    .filter(r -> RegionTree.isAtOrBelow(r.code(), area) && actor.reaches(r.code()))
                    .forEach(r -> found.add(Subject.region(r.code(), r.name())));
        }
        return found;
    }

    List<CooperativeLine> cooperatives(String typed) {
        return cooperatives.page(
                actor, CooperativeFilter.all().withText(typed.strip()), CooperativeSort.NAME, false, null, MOST);
    }

    /** Where a companion can work: province, kab/kota and kecamatan of the office. */
    List<Region> workplaces(String typed) {
        if (typed.isBlank()) {
            List<Region> all = new ArrayList<>(regions.find(area).stream().toList());
            all.addAll(regions.children(area));
            return all;
        }
        return regions.search(typed, MOST).stream()
                .filter(r -> r.level() != Region.Level.VILLAGE && RegionTree.isAtOrBelow(r.code(), area))
                .toList();
    }

    /** Those of these cooperatives that the person reaches. */
    Map<UUID, CooperativeLine> named(Set<UUID> wanted) {
        return cooperatives
                .page(actor, CooperativeFilter.all().withStatuses(Set.of()), CooperativeSort.NAME, false, null, 100_000)
                .stream()
                .filter(line -> wanted.contains(line.id()))
                .collect(Collectors.toMap(CooperativeLine::id, line -> line));
    }
}
