package id.kopdesk.report.followup;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.oversight.CompanionLine;
import id.kopdesk.database.Database;
import id.kopdesk.followup.ProblemLine;
import id.kopdesk.followup.ProblemStore;
import id.kopdesk.followup.VisitFile;
import id.kopdesk.followup.VisitLine;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.ReportSheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Writes what is followed up: workbooks with letterhead, and the minutes of a visit. Called in the background. */
public final class FollowupBook {
    private final Database database;
    private final Actor actor;
    private final RegionTree regions;
    private final OfficeClock clock;
    private final Path folder;

    /** @param folder the data folder, for the office's own template of minutes */
    public FollowupBook(Database database, Actor actor, RegionTree regions, OfficeClock clock, Path folder) {
        this.database = database;
        this.actor = actor;
        this.regions = regions;
        this.clock = clock;
        this.folder = folder;
    }

    /** The problems, and every open action of them on a second sheet. */
    public void problems(List<ProblemLine> lines, Path target) {
        Office office = new OfficeStore(database).load();
        ProblemSheets sheets = new ProblemSheets(texts(office), regions, clock.today());
        ProblemStore store = new ProblemStore(database);
        write(
                office,
                List.of(
                        sheets.problems(lines),
                        sheets.actions(lines.stream()
                                .filter(line -> !line.closed())
                                .flatMap(line -> store.find(actor, line.id()).stream())
                                .toList())),
                target);
    }

    public void visits(List<VisitLine> lines, Path target) {
        Office office = new OfficeStore(database).load();
        write(office, List.of(new VisitSheet(texts(office), regions).sheet(lines)), target);
    }

    public void companions(List<CompanionLine> lines, LocalDate day, Path target) {
        Office office = new OfficeStore(database).load();
        write(office, List.of(new CompanionSheet(texts(office), regions, day).sheet(lines)), target);
    }

    /** The minutes as a Word document with letterhead, attendees by institution, decisions and signatures. */
    public void minutes(VisitFile visit, Path target) {
        Office office = new OfficeStore(database).load();
        new Minutes(office, texts(office), folder).write(visit, target);
    }

    private void write(Office office, List<ReportSheet> sheets, Path target) {
        Texts texts = texts(office);
        Formats formats = new Formats(texts.locale());
        LocalDate today = clock.today();
        new LetterheadBook(office, texts, clock, database.demo())
                .write(
                        sheets,
                        texts.get("report.period", formats.longDate(today)),
                        texts.get("report.followup.footer"),
                        today.atStartOfDay().toInstant(ZoneOffset.UTC),
                        target,
                        Progress.NONE);
    }

    private static Texts texts(Office office) {
        return Texts.of(Locale.forLanguageTag(office.language()));
    }
}
