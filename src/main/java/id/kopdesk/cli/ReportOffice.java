package id.kopdesk.cli;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.report.MonthClosing;
import java.util.Locale;

/** What the report commands work with: the office, its clock, and its months in the office's own language. */
record ReportOffice(
        Database database, Actor actor, Office office, Texts texts, OfficeClock clock, MonthClosing months) {
    static ReportOffice of(CliContext context, Database database, Actor actor) {
        Office office = new OfficeStore(database).load();
        Texts texts = Texts.of(Locale.forLanguageTag(office.language()));
        OfficeClock clock = new OfficeClock(context.clock(), office.zone());
        return new ReportOffice(database, actor, office, texts, clock, new MonthClosing(database, texts, clock));
    }
}
