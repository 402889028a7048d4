package id.kopdesk.ui.home;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.Coverage;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.home.HomeFigures.Waiting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What waits for the office, the worst first; what is in order is not mentioned. */
final class WaitingSource {
    private static final int FURTHEST_BEHIND = 4;

    private final UiContext ui;
    private final CooperativeList list;
    private final Coverage coverage;
    private final RegionTree regions;
    private final String area;
    private final ZoneId zone;
    private final Actor actor;
    private final HomeLinks links;
    private final Database database;

    WaitingSource(UiContext ui, Database database, RegionTree regions, Office office, Actor actor, HomeLinks links) {
        this.ui = ui;
        this.regions = regions;
        this.area = office.areaCode();
        this.zone = office.zone();
        this.actor = actor;
        this.links = links;
        this.database = database;
        list = new CooperativeList(database);
        coverage = new Coverage(database);
    }

    List<Waiting> read(LocalDate day, Progress progress) {
        CooperativeFilter all = CooperativeFilter.all();
        List<Waiting> waiting = new ArrayList<>();
        Map<String, Long> findings = list.byFinding(actor, all);
        add(waiting, Mark.Kind.WRONG, "errors", findings.getOrDefault("2", 0L), all.withFindings(Set.of(2)));
        villages(waiting, day);
        progress.check();
        add(waiting, Mark.Kind.DUE, "stage", list.byStage(actor, all).getOrDefault("0", 0L), all.withStages(Set.of(0)));
        behind(waiting, all.withMissing(Set.of(MilestoneKind.BUSINESS_ID)));
        add(waiting, Mark.Kind.DUE, "warnings", findings.getOrDefault("1", 0L), all.withFindings(Set.of(1)));
        return waiting;
    }

    private void villages(List<Waiting> waiting, LocalDate day) {
        Set<String> served = coverage.in(actor, area, day).keySet();
        long open = regions.villagesOf(area).stream()
                .map(Region::code)
                .filter(code -> actor.reaches(code) && !served.contains(code))
                .count();
        if (open > 0) {
            waiting.add(waiting(Mark.Kind.LATE, "villages", open, links::coverage));
        }
    }

    /** The kab/kota (in a kab/kota the kecamatan) with the most cooperatives that lack NIB. */
    private void behind(List<Waiting> waiting, CooperativeFilter missing) {
        boolean province = area.length() == 2;
        Map<String, Long> counts = province ? list.byRegency(actor, missing) : list.bySubdistrict(actor, missing);
        counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(FURTHEST_BEHIND)
                .forEach(e -> {
                    Set<String> one = Set.of(e.getKey());
                    CooperativeFilter there = province ? missing.withRegencies(one) : missing.withSubdistricts(one);
                    String name = regions.find(e.getKey())
                            .map((Region r) -> r.titled(ui.texts()))
                            .orElse(e.getKey());
                    String said =
                            ui.texts().get("ui.home.wait.nib", ui.formats().number(e.getValue()));
                    waiting.add(new Waiting(Mark.of(Mark.Kind.DUE, said), name, () -> links.cooperatives(there)));
                });
    }

    private void add(List<Waiting> waiting, Mark.Kind kind, String what, long count, CooperativeFilter behind) {
        if (count > 0) {
            waiting.add(waiting(kind, what, count, () -> links.cooperatives(behind)));
        }
    }

    private Waiting waiting(Mark.Kind kind, String what, long count, Runnable open) {
        String key = "ui.home.wait." + what;
        return new Waiting(
                Mark.of(kind, ui.texts().get(key, ui.formats().number(count))),
                ui.texts().get(key + ".detail"),
                open);
    }
}
