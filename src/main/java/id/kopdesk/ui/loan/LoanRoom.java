package id.kopdesk.ui.loan;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.database.Database;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.LoanLine;
import id.kopdesk.loan.LoanList;
import id.kopdesk.loan.Outcome;
import id.kopdesk.office.Office;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchSource;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.PageContent;
import id.kopdesk.ui.cooperative.PageSection;
import id.kopdesk.ui.document.AttachmentDesk;
import id.kopdesk.ui.followup.ProblemMenu;
import id.kopdesk.ui.home.HomeFigures.Waiting;
import id.kopdesk.ui.intake.ImportStart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The loans' part of the window: its place in the sidebar, its part of the search and of Beranda, its screens. */
public final class LoanRoom {
    public static final String PLACE = "loans";
    private static final int ON_A_PAGE = 10;

    private final UiContext ui;
    private final LoanDesk desk;
    private final LoanWords words;
    private final LoanScreens screens;

    /**
     * @param office as its settings are now
     * @param folder the data folder
     * @param show opens a file with the system's program
     */
    public LoanRoom(
            UiContext ui,
            Database database,
            Actor actor,
            OfficeClock clock,
            RegionTree regions,
            Supplier<Office> office,
            Path folder,
            AttachmentDesk attachments,
            Consumer<Path> show) {
        this.ui = ui;
        desk = new LoanDesk(database, actor, clock);
        words = new LoanWords(ui.texts(), ui.formats(), regions);
        LoanOut out = new LoanOut(ui, desk, words, office, regions, folder, database.demo(), clock, show);
        boolean wholeProvince = office.get().isProvince();
        ImportStart lists = new ImportStart(ui, new LoanImportDesk(database, desk, words, clock.zone(), null));
        LoanIn in = new LoanIn() {
            @Override
            public void start() {
                lists.open();
            }

            @Override
            public void bankTable(UUID proposal, Path file, Runnable done) {
                new ImportStart(ui, new LoanImportDesk(database, desk, words, clock.zone(), proposal)).read(file);
            }
        };
        screens = new LoanScreens(ui, desk, words, attachments, out, in, wholeProvince, clock.zone());
    }

    public Place place() {
        return new Place(PLACE, "ui.loan.title", BootstrapIcons.CASH_STACK, () -> list(LoanFilter.all()));
    }

    /** @param menu the problems of a proposal, for its page */
    public void problems(Supplier<ProblemMenu> menu) {
        screens.problems(menu);
    }

    public Screen list(LoanFilter filter) {
        return screens.list(filter);
    }

    /** The office's target days, for Pengaturan. */
    public Screen targets() {
        return screens.targets();
    }

    public void open(UUID id) {
        screens.open(id);
    }

    /** Proposals by their cooperative's name, for the search box of the whole program. */
    public SearchSource search() {
        return new SearchSource() {
            @Override
            public String titleKey() {
                return "ui.loan.title";
            }

            @Override
            public List<Hit> find(String typed, int limit, Progress progress) {
                return desk.page(LoanFilter.all().withText(typed), LoanList.Sort.NAME, false, null, limit).stream()
                        .map(l -> new Hit(
                                l.name(),
                                words.state(l.state()) + " · " + words.rupiah(l.amount()),
                                () -> open(l.id())))
                        .toList();
            }
        };
    }

    /** What waits at the loans, for Beranda; runs in the background. */
    public List<Waiting> waiting(Progress progress) {
        LocalDate today = desk.today();
        List<LoanLine> late = desk.page(LoanFilter.late(), LoanList.Sort.FILED, false, null, LoanDesk.MOST_CARDS);
        progress.check();
        long unpaid = late.stream().filter(l -> l.lateInstalments(today) > 0).count();
        long steps = late.stream().filter(l -> l.lateSteps(today) > 0).count();
        List<Waiting> waiting = new ArrayList<>();
        if (unpaid > 0) {
            waiting.add(waiting(
                    "ui.loan.home.unpaid", unpaid, LoanFilter.late().withStates(Set.of("REPAYMENT", "CLOSING"))));
        }
        if (steps > 0) {
            waiting.add(waiting("ui.loan.home.steps", steps, LoanFilter.late()));
        }
        return waiting;
    }

    private Waiting waiting(String key, long count, LoanFilter behind) {
        return new Waiting(
                Mark.of(Mark.Kind.LATE, words.get(key, words.formats().number(count))),
                words.get("ui.loan.home.detail"),
                () -> ui.navigator().go(PLACE, list(behind)));
    }

    /** The newest proposals of a cooperative. */
    public List<UUID> proposalsOf(UUID cooperative) {
        return ofCooperative(cooperative).stream().map(LoanLine::id).toList();
    }

    private List<LoanLine> ofCooperative(UUID cooperative) {
        LoanFilter own = new LoanFilter("", Set.of(), Set.of(), Set.of(), Set.of(), false, cooperative);
        return desk.page(own, LoanList.Sort.FILED, true, null, ON_A_PAGE);
    }

    /** A cooperative's loans on its own page. */
    public PageSection section() {
        return new PageSection() {
            @Override
            public PageContent read(CooperativeFile file, Progress progress) {
                LocalDate today = desk.today();
                List<LoanLine> lines = ofCooperative(file.id());
                long owed = lines.stream()
                        .filter(l -> l.outcome() == Outcome.OPEN)
                        .mapToLong(LoanLine::owed)
                        .sum();
                return PageContent.of(
                        words.get("ui.loan.title"),
                        lines.isEmpty()
                                ? List.of()
                                : List.of(PageContent.Fact.of(words.get("ui.loan.column.owed"), words.rupiah(owed))),
                        lines.stream()
                                .map(l -> new PageContent.Line(
                                        words.state(l, today),
                                        l.schemeCode() + " · " + words.rupiah(l.amount()),
                                        words.date(l.filedOn()),
                                        () -> open(l.id())))
                                .toList(),
                        lines.stream()
                                .map(l -> new PageContent.Event(
                                        l.filedOn(),
                                        words.get("ui.loan.filed", words.rupiah(l.amount())),
                                        () -> open(l.id())))
                                .toList(),
                        List.of(new PageContent.Link(words.get("ui.loan.new"), screens::add)));
            }
        };
    }
}
