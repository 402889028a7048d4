package id.kopdesk.ui.loan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.followup.SubjectKind;
import id.kopdesk.loan.LoanFile;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.Loans;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Kalsel;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.document.AttachmentDesk;
import id.kopdesk.ui.followup.NotedProblem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every screen of loans is drawn in both looks without a warning, and every control has a name. */
@ExtendWith({NoFxWarnings.class, FxThread.class})
class LoanScreensTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @TempDir
    static Path folder;

    private Database database;
    private LoanScreens screens;
    private LoanFile loan;
    private final TestUi ui = new TestUi();

    @BeforeEach
    void office() {
        database = Engine.H2.fresh(folder.resolve(UUID.randomUUID().toString()));
        new OfficeStore(database)
                .save(Loans.SITI, OfficeDefaults.of(Kalsel.TREE.find("63.05").orElseThrow()));
        CooperativeFile cooperative = new CooperativeStore(database, file -> List.of())
                .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
        loan = Loans.agreed(database, Loans.book(database, Loans.TODAY), cooperative);
        OfficeClock clock = new OfficeClock(Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), WITA), WITA);
        LoanDesk desk = new LoanDesk(database, Loans.SITI, clock);
        LoanWords words = new LoanWords(ui.texts, ui.formats, Kalsel.TREE);
        LoanOut out = new LoanOut(
                ui.context,
                desk,
                words,
                () -> new OfficeStore(database).load(),
                Kalsel.TREE,
                folder,
                false,
                clock,
                p -> {});
        LoanIn in = new LoanIn() {
            @Override
            public void start() {}

            @Override
            public void bankTable(UUID proposal, Path file, Runnable done) {}
        };
        screens = new LoanScreens(ui.context, desk, words, AttachmentDesk.NONE, out, in, false, WITA);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void drawn(String name, Supplier<Screen> screen) {
        Shots.take("loan-" + name, 1170, 652, () -> {
            Screen made = screen.get();
            made.shown();
            AccessibleScan.everyControlHasAName((Parent) made.node());
            return (Parent) made.node();
        });
    }

    @Test
    void listBoardAndTheirEmptyStates() {
        drawn("list-board", () -> screens.list(LoanFilter.all()));
        drawn("list-table", () -> {
            LoanListView view = screens.list(LoanFilter.all());
            view.asTable();
            return view;
        });
        drawn("list-unfound", () -> screens.list(LoanFilter.all().withText("tidak ada")));
    }

    @Test
    void aProposalsPageInAllItsParts() {
        for (int tab = 0; tab < 5; tab++) {
            int index = tab;
            drawn("page-" + tab, () -> {
                ProposalView view = new ProposalView(screens, screens.desk().open(loan.id()));
                ((TabPane) ((BorderPane) view.node()).getCenter())
                        .getSelectionModel()
                        .select(index);
                return view;
            });
        }
    }

    @Test
    void aProblemNotedAtAProposalStandsOnItsPageAndLeadsBackToIt() {
        OfficeClock clock = new OfficeClock(Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), WITA), WITA);
        NotedProblem noted = new NotedProblem(ui, database, Loans.SITI, clock, folder);
        screens.problems(noted.menu());
        assertThat(noted.roundTrip(
                        () -> new ProposalView(screens, screens.desk().open(loan.id())),
                        SubjectKind.PROPOSAL,
                        loan.id(),
                        loan.proposal().villageCode(),
                        "Buka usulan pinjaman"))
                .isEqualTo("usulan " + loan.id());
    }

    @Test
    void calculatorCalendarWeekAndSchemes() {
        drawn("calculator-free", () -> new CalculatorView(screens));
        drawn("calendar-month", () -> new CalendarView(screens));
        drawn("week-list", () -> new WeekView(screens));
        drawn(
                "scheme-list",
                () -> new SchemesView(screens, screens.desk().schemes().all()));
        drawn(
                "scheme-form",
                () -> new SchemeForm(screens, screens.desk().schemes().newest().get(0), false));
    }

    @Test
    void aSchemeFormThatChangesNothingLosesNothing() {
        SchemeForm form =
                new SchemeForm(screens, screens.desk().schemes().newest().get(0), false);
        assertThat(form.unsaved()).isEmpty();
    }

    @Test
    void theBoardShowsTheCardUnderItsStep() {
        LoanListModel model = new LoanListModel(screens.desk());
        assertThat(model.board()).containsOnlyKeys("ATTORNEY");
        model.show(LoanFilter.all().withStates(java.util.Set.of("STUDY")));
        assertThat(model.board()).isEmpty();
        assertThat(model.filtered()).isTrue();
    }
}
