package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
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
    private final Texts texts;

    /** @param texts the language of the sheets */
    public MonthlyReports(Database database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    /**
     * @param regency only this kab/kota
     * @throws CodedException KD-801 when the kab/kota is not in the office's area
     */
    public MonthlyReport count(Actor actor, Office office, Period period, Optional<String> regency, Progress progress) {
        LocalDate day = period.lastDay();
        Words words = new Words(texts, new Formats(texts.locale()));
        RegionTree tree = new RegionStore(database).tree(office.areaCode());
        List<Region> regencies = regencies(actor, tree, office, regency);
        MonthData data = MonthData.read(database, actor, tree, regencies, day, progress);
        progress.check();
        Tally all = new Tally(day);
        data.all().forEach(all::add);
        RecapSheets recaps = new RecapSheets(data, words, period, all.undated());
        ListSheets lists = new ListSheets(data, words);
        List<ReportSheet> sheets = new ArrayList<>(List.of(
                recaps.byRegency(),
                recaps.bySubdistrict(),
                lists.cooperatives(),
                lists.legality(),
                new GapSheet(data, words, actor).sheet(),
                lists.board()));
        progress.check();
        Controls controls = new Controls(words);
        List<String> codes = regencies.stream().map(Region::code).toList();
        long villages = codes.stream()
                .flatMap(code -> tree.villagesOf(code).stream())
                .filter(village -> actor.reaches(village.code()))
                .count();
        List<Control> compared = database.read(handle -> controls.of(
                sheets, new Recount(handle, codes, actor.scope(), day), Tally.bookYear(day), villages, all.undated()));
        sheets.add(controls.sheet(compared, all.undated(), List.copyOf(sheets)));
        return new MonthlyReport(period, sheets, compared, all.undated());
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
