package id.kopdesk.report.oversight;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.oversight.MeetingRules;
import id.kopdesk.cooperative.oversight.OversightLists;
import id.kopdesk.cooperative.oversight.Shares;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.MonthlyReports;
import id.kopdesk.report.sheet.LetterheadBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The oversight over all cooperatives as a workbook with letterhead. Called in the background. */
public final class OversightBook {
    private final Database database;
    private final Actor actor;
    private final RegionTree regions;
    private final OfficeClock clock;

    public OversightBook(Database database, Actor actor, RegionTree regions, OfficeClock clock) {
        this.database = database;
        this.actor = actor;
        this.regions = regions;
        this.clock = clock;
    }

    /** Shares by region, annual meetings, last month's figures, sites, potential added up and one by one, health. */
    public void write(Path target, Progress progress) {
        Office office = new OfficeStore(database).load();
        Texts texts = Texts.of(Locale.forLanguageTag(office.language()));
        LocalDate today = clock.today();
        OversightLists lists = new OversightLists(database);
        OversightSheets sheets = new OversightSheets(texts, regions, office.areaCode());
        Period month = new Period(Period.of(today).month().minusMonths(1));
        int year = MeetingRules.bookYear(today);
        new LetterheadBook(office, texts, clock, database.demo())
                .write(
                        List.of(
                                sheets.shares(new Shares(database), actor, today),
                                sheets.meetings(lists.meetings(actor, year), year),
                                sheets.business(lists.business(actor, month), month),
                                sheets.sites(lists.sites(actor)),
                                new MonthlyReports(database, texts).potentials(actor, office, regions, today, progress),
                                sheets.potentials(lists.potentials(actor)),
                                sheets.health(lists.health(actor))),
                        texts.get("report.period", new Formats(texts.locale()).longDate(today)),
                        texts.get("report.oversight.footer"),
                        today.atStartOfDay().toInstant(ZoneOffset.UTC),
                        target,
                        progress);
    }
}
