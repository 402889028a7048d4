package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.oversight.OversightLists;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts a month: what happened up to its last day, for the office's area or one kab/kota of it. */
public final class MonthlyReports {
    private final Database database;
    private final Words words;

    /** @param texts the language of the sheets */
    public MonthlyReports(Database database, Texts texts) {
        this.database = database;
        this.words = new Words(texts, new Formats(texts.locale()));
    }

    /**
     * @param regency only this kab/kota
     * @throws CodedException KD-801 when the kab/kota is not in the office's area
     */
    public MonthlyReport count(Actor actor, Office office, Period period, Optional<String> regency, Progress progress) {
        Places places = places(actor, office, regency);
        return count(actor, period, places, RegisterArchive.read(database, actor, places, progress), progress);
    }

    /** Several months of the whole area, the register read once for all of them. */
    List<MonthlyReport> count(Actor actor, Office office, List<Period> periods, Progress progress) {
        Places places = places(actor, office, Optional.empty());
        RegisterArchive archive = RegisterArchive.read(database, actor, places, progress);
        return periods.stream()
                .map(period -> count(actor, period, places, archive, progress))
                .toList();
    }

    private MonthlyReport count(Actor actor, Period period, Places places, RegisterArchive archive, Progress progress) {
        LocalDate day = period.lastDay();
        MonthData data = archive.at(day);
        progress.check();
        FactTable facts = new FactSources(words).count(database, data.all(), day);
        RecapSheets recaps = new RecapSheets(data, facts, words, period);
        ListSheets lists = new ListSheets(data, words);
        List<ReportSheet> sheets = new ArrayList<>(List.of(
                recaps.byRegency(),
                recaps.bySubdistrict(),
                lists.cooperatives(),
                lists.legality(),
                new GapSheet(data, words, actor).sheet(),
                lists.board()));
        TopicSheets topics = new TopicSheets(facts, places, words, recaps.notes());
        TopicSheets.of(facts).forEach(topic -> sheets.add(topics.sheet(topic, Level.REGENCY)));
        sheets.add(new PotentialSheet(data, words).sheet(actor, new OversightLists(database).potentials(actor, day)));
        progress.check();
        Controls controls = new Controls(words);
        List<String> codes = places.regencies().stream().map(Region::code).toList();
        long villages = codes.stream()
                .flatMap(code -> places.tree().villagesOf(code).stream())
                .filter(village -> actor.reaches(village.code()))
                .count();
        long undated = facts.total(RegisterFacts.UNDATED);
        List<Control> compared = database.read(handle -> controls.of(
                sheets,
                new Recount(handle, codes, actor.scope(), day),
                RegisterFacts.bookYear(day),
                villages,
                undated));
        sheets.add(controls.sheet(compared, undated, List.copyOf(sheets)));
        return new MonthlyReport(period, Edition.open(1), sheets, compared, undated, facts, codes);
    }

    /** Another level of a topic, from what that report counted. */
    public ReportSheet recap(Actor actor, Office office, MonthlyReport report, Topic topic, Level level) {
        RegionTree tree = new RegionStore(database).tree(office.areaCode());
        Places places = new Places(
                tree,
                report.regencies().stream()
                        .flatMap(code -> tree.find(code).stream())
                        .toList());
        List<String> notes = List.of(RecapSheets.dates(words, report.period(), report.undated()));
        return new TopicSheets(report.facts(), places, words, notes).sheet(topic, level);
    }

    /** Topics that a report can show. */
    public List<Topic> topics(MonthlyReport report) {
        return TopicSheets.of(report.facts());
    }

    /** What the villages can sell, as in the month's workbook but as it is known on the day. */
    public ReportSheet potentials(Actor actor, Office office, RegionTree regions, LocalDate day, Progress progress) {
        Places places = new Places(regions, regencies(actor, regions, office, Optional.empty()));
        MonthData data = RegisterArchive.read(database, actor, places, progress).at(day);
        return new PotentialSheet(data, words).sheet(actor, new OversightLists(database).potentials(actor, day));
    }

    Places places(Actor actor, Office office, Optional<String> regency) {
        RegionTree tree = new RegionStore(database).tree(office.areaCode());
        return new Places(tree, regencies(actor, tree, office, regency));
    }

    private static List<Region> regencies(Actor actor, RegionTree tree, Office office, Optional<String> regency) {
        List<Region> own = office.isProvince()
                ? tree.children(office.areaCode())
                : tree.find(office.areaCode()).stream().toList();
        List<Region> reached =
                own.stream().filter(r -> touches(actor, r.code())).toList();
        if (reached.isEmpty()) {
            throw new CodedException("KD-102", "base.actor.scope", actor.name(), office.areaCode());
        }
        if (regency.isEmpty()) {
            return reached;
        }
        return reached.stream()
                .filter(r -> r.code().equals(regency.get()))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new CodedException("KD-801", "report.regency.unknown", regency.get()));
    }

    /** A person of one kecamatan reaches part of its kab/kota. */
    private static boolean touches(Actor actor, String regency) {
        return actor.reaches(regency) || actor.scope().stream().anyMatch(own -> own.startsWith(regency + "."));
    }
}
