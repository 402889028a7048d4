package id.kopdesk.report.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.member.MemberHome;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberSearch;
import id.kopdesk.member.MemberStore;
import id.kopdesk.office.Office;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.LetterheadBook;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.report.sheet.WholeNumbers;
import id.kopdesk.workbook.SheetRow;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes the workbooks of the member book with the office's letterhead. */
public final class MemberBook {
    private final Database database;
    private final LetterheadBook book;
    private final Texts texts;
    private final Formats formats;
    private final OfficeClock clock;
    private final RegionTree regions;
    private final Actor actor;

    public MemberBook(
            Database database, Office office, Texts texts, OfficeClock clock, RegionTree regions, Actor actor) {
        this.database = database;
        this.book = new LetterheadBook(office, texts, clock, database.demo());
        this.texts = texts;
        this.formats = new Formats(texts.locale());
        this.clock = clock;
        this.regions = regions;
        this.actor = actor;
    }

    /**
     * The member list under a filter, streamed, on as many sheets as Excel's limit asks for.
     *
     * @param purpose what whole NIK are written for; empty writes them masked
     * @return how many members were written
     * @throws id.kopdesk.base.CodedException KD-104 when whole NIK are asked for by somebody who may not see them
     */
    public long list(
            MemberSearch search,
            MemberStore members,
            MemberFilter filter,
            Optional<String> purpose,
            Path target,
            Progress progress) {
        Optional<WholeNumbers> whole = purpose.map(why -> WholeNumbers.of(actor, why, clock));
        MemberListSheets sheets = new MemberListSheets(texts, regions, whole.map(w -> w.words(texts)));
        String foot = whole.map(w -> w.foot(texts)).orElseGet(() -> footer("report.member.list"));
        return sheets.write(
                search.all(actor, filter, progress),
                id -> members.find(actor, id),
                sheets.rowsPerSheet(),
                (list, streams) -> book.stream(list, streams, today(), foot, dated(), target, progress),
                progress);
    }

    /** Members of each kab/kota (or kecamatan of one) by sex, age and status. */
    public void profile(String area, Path target, Progress progress) {
        one(new ProfileSheet(texts, regions, area).of(database, actor, clock.today(), progress), target, progress);
    }

    /** Savings of each kab/kota and of each cooperative at the end of the month. */
    public void savings(String area, Period month, Path target, Progress progress) {
        SavingsSheets sheets = new SavingsSheets(texts, regions, area);
        write(
                sheets.of(database, actor, month),
                texts.get("report.period", formats.longDate(month.lastDay())),
                "report.member.savings",
                target,
                progress);
    }

    /** Who is behind with mandatory savings, in one cooperative or in all that have a fixed amount. */
    public void arrears(Optional<MemberHome> cooperative, Period month, Path target, Progress progress) {
        one(
                new ArrearsSheet(texts, formats, regions).of(database, actor, cooperative, month, progress),
                target,
                progress);
    }

    /** What the rules notice in the members' records. */
    public void findings(MemberRules rules, Path target, Progress progress) {
        one(new FindingsSheet(texts, regions).of(database, actor, rules, progress), target, progress);
    }

    private void one(ReportSheet sheet, Path target, Progress progress) {
        write(List.of(sheet), today(), "report.member.list", target, progress);
    }

    private void write(List<ReportSheet> sheets, String period, String title, Path target, Progress progress) {
        List<Supplier<Stream<SheetRow>>> streams = sheets.stream()
                .<Supplier<Stream<SheetRow>>>map(sheet -> () -> sheet.rows().stream())
                .toList();
        book.stream(sheets, streams, period, footer(title), dated(), target, progress);
    }

    private String today() {
        return texts.get("report.period", formats.longDate(clock.today()));
    }

    private String footer(String title) {
        return texts.get("report.member.footer", texts.get(title), actor.name());
    }

    private java.time.Instant dated() {
        return clock.today().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
