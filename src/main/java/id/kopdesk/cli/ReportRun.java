package id.kopdesk.cli;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.report.MonthlyPrint;
import id.kopdesk.report.MonthlyReport;
import id.kopdesk.report.MonthlyReports;
import id.kopdesk.report.MonthlyWorkbook;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Counts a month and writes its workbook, in the office's language. */
final class ReportRun {
    private ReportRun() {}

    static MonthlyReport write(
            CliContext context, Actor actor, Database database, Period period, Optional<String> regency, Path file) {
        Office office = new OfficeStore(database).load();
        Texts texts = Texts.of(Locale.forLanguageTag(office.language()));
        MonthlyReport report =
                new MonthlyReports(database, texts).count(actor, office, period, regency, context.progress());
        OfficeClock clock = new OfficeClock(context.clock(), office.zone());
        if (isPrint(file)) {
            new MonthlyPrint(office, texts, clock, database.demo())
                    .write(report, report.sheets(), Optional.empty(), file, context.progress());
        } else {
            new MonthlyWorkbook(office, texts, clock, database.demo()).write(report, file, context.progress());
        }
        return report;
    }

    static boolean isPrint(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
