package id.kopdesk.ui.home;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.CooperativeSort;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.ClosedTrend;
import id.kopdesk.ui.Tasks;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.home.HomeFigures.Change;
import id.kopdesk.ui.home.HomeFigures.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads what Beranda says from the office's data; every number leads to the list that it counts. */
public final class HomeSource implements Tasks.Work<HomeFigures> {
    private static final List<MilestoneKind> MEASURED = List.of(
            MilestoneKind.LEGAL_ENTITY,
            MilestoneKind.TAX_ID,
            MilestoneKind.BUSINESS_ID,
            MilestoneKind.REGISTRATION_NUMBER,
            MilestoneKind.BANK_ACCOUNT,
            MilestoneKind.SIMKOPDES_ACCOUNT,
            MilestoneKind.OUTLET_OPEN);
    private static final int CHANGES = 6;

    private final UiContext ui;
    private final Database database;
    private final CooperativeList list;
    private final RegionTree regions;
    private final Office office;
    private final Actor actor;
    private final OfficeClock clock;
    private final HomeLinks links;
    private final WaitingSource waiting;
    private final List<Function<Progress, List<HomeFigures.Waiting>>> others;

    /** @param others what else waits, such as loans that are late; each answers in the background */
    public HomeSource(
            UiContext ui,
            Database database,
            RegionTree regions,
            Office office,
            Actor actor,
            OfficeClock clock,
            HomeLinks links,
            List<Function<Progress, List<HomeFigures.Waiting>>> others) {
        this.others = List.copyOf(others);
        this.ui = ui;
        this.regions = regions;
        this.office = office;
        this.actor = actor;
        this.clock = clock;
        this.links = links;
        this.database = database;
        list = new CooperativeList(database);
        waiting = new WaitingSource(ui, database, regions, office, actor, links);
    }

    @Override
    public HomeFigures run(Progress progress) {
        CooperativeFilter all = CooperativeFilter.all();
        long total = list.count(actor, all);
        List<Measure> measures = MEASURED.stream()
                .map(kind -> {
                    progress.check();
                    return measure(kind, total);
                })
                .toList();
        Texts texts = ui.texts();
        String area = regions.find(office.areaCode())
                .map((Region r) -> r.titled(texts))
                .orElse(office.areaCode());
        return new HomeFigures(
                texts.get("ui.home.scope", area, ui.formats().longDate(clock.today())),
                total,
                measures,
                stages(total),
                total == 0 ? List.of() : waiting(progress),
                changes(),
                areas(),
                runs());
    }

    /** The thirteen months before this one, as far as they were closed. */
    private List<HomeFigures.Run> runs() {
        Period last = new Period(Period.of(clock.today()).month().minusMonths(1));
        ClosedTrend trend = ClosedTrend.read(database, actor, last);
        if (!trend.any()) {
            return List.of();
        }
        ClosedRun run = new ClosedRun(ui.texts(), ui.formats());
        return ClosedTrend.MEASURES.stream()
                .map(measure -> run.of(
                        ui.texts().get("ui.home.run." + measure),
                        trend.months(),
                        trend.totals().getOrDefault(measure, List.of()),
                        links::trend))
                .toList();
    }

    private List<Measure> areas() {
        CooperativeFilter all = CooperativeFilter.all();
        CooperativeFilter without = all.withMissing(Set.of(MilestoneKind.BUSINESS_ID));
        boolean province = office.isProvince();
        Map<String, Long> totals = province ? list.byRegency(actor, all) : list.bySubdistrict(actor, all);
        Map<String, Long> missing = province ? list.byRegency(actor, without) : list.bySubdistrict(actor, without);
        return totals.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> {
                    Set<String> one = Set.of(e.getKey());
                    CooperativeFilter there = province ? without.withRegencies(one) : without.withSubdistricts(one);
                    return new Measure(
                            regions.find(e.getKey()).map(Region::name).orElse(e.getKey()),
                            e.getValue() - missing.getOrDefault(e.getKey(), 0L),
                            e.getValue(),
                            () -> links.cooperatives(there));
                })
                .toList();
    }

    private List<HomeFigures.Waiting> waiting(Progress progress) {
        List<HomeFigures.Waiting> all = new ArrayList<>(waiting.read(clock.today(), progress));
        others.forEach(other -> all.addAll(0, other.apply(progress)));
        return all;
    }

    private Measure measure(MilestoneKind kind, long total) {
        CooperativeFilter all = CooperativeFilter.all();
        return new Measure(
                ui.texts().get("ui.home.milestone." + kind.name()),
                total - list.missing(actor, all, kind),
                total,
                () -> links.cooperatives(all.withMissing(Set.of(kind))));
    }

    /** Stages that nobody stands at are left out, the one before all stages included. */
    private List<Measure> stages(long total) {
        CooperativeFilter all = CooperativeFilter.all();
        Map<String, Long> counts = list.byStage(actor, all);
        List<Measure> stages = new ArrayList<>();
        for (int rank = 0; rank <= MilestoneKind.values().length; rank++) {
            long count = counts.getOrDefault(String.valueOf(rank), 0L);
            if (count > 0) {
                Set<Integer> one = Set.of(rank);
                stages.add(new Measure(stage(rank), count, total, () -> links.cooperatives(all.withStages(one))));
            }
        }
        return stages;
    }

    private String stage(int rank) {
        return rank == 0
                ? ui.texts().get("ui.home.stage.none")
                : ui.texts().get("ui.home.milestone." + MilestoneKind.values()[rank - 1].name());
    }

    private List<Change> changes() {
        CooperativeFilter every = CooperativeFilter.all().withStatuses(Set.of());
        return list.page(actor, every, CooperativeSort.CHANGED, true, null, CHANGES).stream()
                .map(line -> new Change(line.name(), place(line.villageCode()), () -> links.cooperative(line.id())))
                .toList();
    }

    private String place(String village) {
        List<Region> path = regions.path(village);
        return path.stream()
                .skip(1)
                .map(r -> r.titled(ui.texts()))
                .reduce((wide, narrow) -> narrow + ", " + wide)
                .orElse("");
    }
}
