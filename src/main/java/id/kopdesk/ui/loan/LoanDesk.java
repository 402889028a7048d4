package id.kopdesk.ui.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.CooperativeSort;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.database.History;
import id.kopdesk.document.AttachmentTable;
import id.kopdesk.loan.DueDay;
import id.kopdesk.loan.DueDays;
import id.kopdesk.loan.FundStore;
import id.kopdesk.loan.LoanBook;
import id.kopdesk.loan.LoanCase;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.LoanList;
import id.kopdesk.loan.LoanStore;
import id.kopdesk.loan.LoanTables;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.SchemeStore;
import id.kopdesk.loan.StepDays;
import id.kopdesk.loan.StepTargets;
import id.kopdesk.loan.VillageFund;
import id.kopdesk.loan.VillageReturn;
import id.kopdesk.loan.VillageReturns;
import id.kopdesk.loan.letter.LetterBook;
import id.kopdesk.office.Holidays;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.office.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the screens of loans ask of the office's data, as one person. All but {@link #today} may take time. */
final class LoanDesk implements LoanBook.Surroundings {
    /** More would not be read on a board. */
    static final int MOST_CARDS = 1_000;

    private static final int MOST_STEPS = 400;
    private static final String TARGETS = "loan-targets";

    private final Database database;
    private final Actor actor;
    private final OfficeClock clock;
    private final LoanList list;
    private final SchemeStore schemes;
    private final CooperativeStore cooperatives;
    private final LoanBook book;
    private final FundStore funds;
    private final OfficeStore offices;
    private final VillageReturns returns;

    /** A proposal as its screen shows it. */
    record Opened(
            LoanCase loan,
            CooperativeFile cooperative,
            WorkingDays days,
            List<VillageFund> funds,
            List<VillageReturn> returns) {
        LoanFile file() {
            return loan.file();
        }
    }

    LoanDesk(Database database, Actor actor, OfficeClock clock) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
        list = new LoanList(database);
        schemes = new SchemeStore(database);
        cooperatives = new CooperativeStore(database, file -> List.of());
        book = new LoanBook(database, cooperatives, this);
        funds = new FundStore(database);
        offices = new OfficeStore(database);
        returns = new VillageReturns(database);
    }

    @Override
    public LocalDate today() {
        return clock.today();
    }

    @Override
    public WorkingDays days() {
        return new Holidays(database).workingDays();
    }

    @Override
    public StepDays deadlines() {
        return new StepTargets(database).read();
    }

    Actor actor() {
        return actor;
    }

    LoanBook book() {
        return book;
    }

    /** Registers of letters' numbers. */
    LetterBook letters() {
        return new LetterBook(database, offices.areaCode().orElse(""));
    }

    StepTargets targets() {
        return new StepTargets(database);
    }

    SchemeStore schemes() {
        return schemes;
    }

    /** After the office changed its targets, deadlines follow at the next look. */
    private synchronized void follow() {
        StepDays now = deadlines();
        String mark = now.mark();
        if (!mark.equals(offices.memo(TARGETS).orElse(""))) {
            new LoanStore(database).deadlines(now);
            offices.remember(TARGETS, mark);
        }
    }

    List<LoanLine> page(
            LoanFilter filter, LoanList.Sort sort, boolean descending, @Nullable LoanLine after, int limit) {
        follow();
        return list.page(actor, filter, today(), sort, descending, after, limit);
    }

    long count(LoanFilter filter) {
        follow();
        return list.count(actor, filter, today());
    }

    Map<String, Long> counts(LoanFilter filter, LoanList.Facet facet) {
        return list.counts(actor, filter, today(), facet);
    }

    Opened open(UUID id) {
        return opened(book.open(actor, id).orElseThrow(() -> new IllegalStateException("no proposal " + id)));
    }

    Opened opened(LoanCase loan) {
        CooperativeFile cooperative = cooperatives
                .find(actor, loan.file().proposal().cooperativeId())
                .orElseThrow(() -> new IllegalStateException("no cooperative"));
        List<String> villages = villages(cooperative);
        return new Opened(loan, cooperative, days(), funds.of(villages), returns.of(cooperative.id()));
    }

    static List<String> villages(CooperativeFile cooperative) {
        List<String> covered = new ArrayList<>(cooperative.villages().stream()
                .map(v -> v.value().villageCode())
                .distinct()
                .toList());
        return covered.isEmpty() ? List.of(cooperative.cooperative().villageCode()) : covered;
    }

    /** After a change that gave the file as it stands now. */
    Opened again(LoanFile file) {
        return opened(book.of(actor, file));
    }

    void saveFund(VillageFund fund) {
        funds.save(actor, fund);
    }

    void saveReturn(VillageReturn one) {
        returns.save(actor, one, today());
    }

    List<DueDay> due(LocalDate from, LocalDate to) {
        return new DueDays(database).between(actor, from, to);
    }

    List<CooperativeLine> cooperatives(String typed, int limit) {
        return new CooperativeList(database)
                .page(actor, CooperativeFilter.all().withText(typed), CooperativeSort.NAME, false, null, limit);
    }

    CooperativeFile cooperative(UUID id) {
        return cooperatives.find(actor, id).orElseThrow(() -> new IllegalStateException("no cooperative " + id));
    }

    List<Scheme> schemesOn(LocalDate day) {
        return schemes.on(day);
    }

    /** Newest first. */
    List<History.Step> history(UUID id) {
        List<id.kopdesk.database.Table> tables = new ArrayList<>(LoanTables.all());
        tables.add(AttachmentTable.ATTACHMENT);
        return database.read(handle -> new History(tables).ofSubject(handle, id, MOST_STEPS));
    }
}
