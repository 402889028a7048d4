package id.kopdesk.ui.training;

import static id.kopdesk.training.Kabupaten.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Part;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.followup.SubjectKind;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Kalsel;
import id.kopdesk.region.Region;
import id.kopdesk.training.Attendee;
import id.kopdesk.training.Certificates;
import id.kopdesk.training.CostStandards;
import id.kopdesk.training.Invitations;
import id.kopdesk.training.Kabupaten;
import id.kopdesk.training.KnownPeople;
import id.kopdesk.training.ParticipantCategory;
import id.kopdesk.training.Participants;
import id.kopdesk.training.Presence;
import id.kopdesk.training.Programme;
import id.kopdesk.training.TrainingBatch;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.cooperative.PageContent;
import id.kopdesk.ui.followup.NotedProblem;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class TrainingScreensTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2025-11-21T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 20);

    private final TestUi ui = new TestUi();

    @TempDir
    Path folder;

    private Database database;
    private TrainingRoom room;
    private List<CooperativeFile> cooperatives = List.of();

    @BeforeEach
    void office() {
        database = Engine.H2.fresh(folder.resolve("office"));
        new OfficeStore(database)
                .save(SITI, OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow()));
        room = new TrainingRoom(
                ui.context,
                database,
                SITI,
                new OfficeClock(NOVEMBER, ZoneId.of("Asia/Makassar")),
                Kalsel.TREE,
                "63",
                folder.resolve("office"),
                file -> {});
        ui.trail.register(List.of(room.place()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Part<TrainingBatch> held() {
        cooperatives = Kabupaten.cooperatives(
                database,
                Kalsel.TREE.villagesOf("63.05").stream()
                        .map(Region::code)
                        .limit(30)
                        .toList());
        Part<Programme> programme = Kabupaten.programme(database, 2);
        Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 1, "63.05", 40, FIRST);
        Kabupaten.batch(database, programme, 2, "63.11", 40, FIRST.plusDays(4));
        Invitations.Wish wish =
                new Invitations.Wish(Set.of("63.05"), Set.of(), Set.of(ParticipantCategory.BOARD), 2, 44, true);
        new Participants(database)
                .fill(
                        SITI,
                        batch.id(),
                        new Invitations(database)
                                .propose(SITI, programme.id(), wish, FIRST).stream()
                                        .map(Invitations.Proposal::newcomer)
                                        .toList());
        List<Attendee> people = Kabupaten.read(database, batch).seated();
        Kabupaten.attend(database, batch, people.subList(0, 24), 5);
        new Participants(database)
                .score(
                        SITI,
                        batch.id(),
                        people.subList(0, 20).stream()
                                .collect(Collectors.toMap(
                                        Attendee::id,
                                        a -> new Participants.Scores(new BigDecimal("45"), new BigDecimal("78.5")))));
        new Certificates(database)
                .issue(
                        SITI,
                        batch.id(),
                        people.subList(0, 12).stream().map(Attendee::id).toList(),
                        FIRST.plusDays(1));
        new CostStandards(database).propose(SITI, "63");
        return batch;
    }

    private void look(String name, Supplier<Screen> screen) {
        Supplier<Parent> shown = () -> {
            Screen fresh = screen.get();
            fresh.shown();
            return (Parent) fresh.node();
        };
        Shots.take("training-" + name, 1170, 652, shown);
        AccessibleScan.everyControlHasAName(shown.get());
        assertThat(ui.tasks.unheard()).isEmpty();
    }

    @Test
    void everyScreenIsDrawnFullAndEveryControlHasAName() {
        Part<TrainingBatch> batch = held();
        TrainingScreens screens = room.screens();
        look("list", screens::listScreen);
        for (int tab = 0; tab < 6; tab++) {
            int own = tab;
            look("batch-" + tab, () -> {
                BatchView view = screens.batchScreen(batch.id());
                view.choose(own);
                return view;
            });
        }
        look("coverage-full", screens::coverageScreen);
        look("calendar", () -> new CalendarView(screens, new CalendarModel(ui.tasks, screens.desk())));
        look("register", () -> new RegisterView(screens));
        look("standards", () -> new StandardsView(screens));
        look("programmes", () -> new ProgrammesView(screens));
        look(
                "programme-budget",
                () -> new ProgrammeBudgetView(
                        screens, screens.desk().programmes().all().get(0)));
    }

    @Test
    void anEmptyOfficeSaysWhatToDo() {
        TrainingScreens screens = room.screens();
        look("list-empty", screens::listScreen);
        look("coverage-empty", screens::coverageScreen);
        look("register-empty", () -> new RegisterView(screens));
        look("standards-empty", () -> new StandardsView(screens));
        look("programmes-empty", () -> new ProgrammesView(screens));
        Part<Programme> programme = Kabupaten.programme(database, 2);
        Part<TrainingBatch> batch = Kabupaten.batch(database, programme, 1, "63.05", 40, FIRST);
        look("batch-empty", () -> screens.batchScreen(batch.id()));
    }

    @Test
    void aProblemNotedAtABatchStandsOnItsPageAndLeadsBackToIt() {
        Part<TrainingBatch> batch = held();
        OfficeClock clock = new OfficeClock(NOVEMBER, ZoneId.of("Asia/Makassar"));
        NotedProblem noted = new NotedProblem(ui, database, SITI, clock, folder);
        room.problems(noted.menu());
        assertThat(noted.roundTrip(
                        () -> room.screens().batchScreen(batch.id()),
                        SubjectKind.BATCH,
                        batch.id(),
                        "63.05",
                        "Buka angkatan pelatihan"))
                .isEqualTo("angkatan " + batch.id());
    }

    @Test
    void ticksShowAtOnceAndAreSavedTogether() {
        Part<TrainingBatch> batch = held();
        BatchModel model = new BatchModel(ui.tasks, room.screens().desk(), batch.id());
        model.load();
        AttendanceModel grid = new AttendanceModel(model);
        List<AttendanceModel.Session> sessions = AttendanceModel.sessions(model.now());
        List<Attendee> people = model.now().seated();
        AttendanceModel.Session last = sessions.get(5);
        assertThat(grid.present(people, last)).isZero();
        grid.toggle(people.get(0), last);
        grid.toggle(people.get(0), last);
        grid.set(people.get(1), last, Presence.EXCUSED);
        grid.allPresent(people, last);
        assertThat(grid.at(people.get(0), last)).isEqualTo(Presence.ABSENT);
        assertThat(grid.at(people.get(1), last)).isEqualTo(Presence.EXCUSED);
        assertThat(grid.present(people, last)).isEqualTo(people.size() - 2);
        assertThat(grid.waiting().get()).isEqualTo(people.size());
        assertThat(Kabupaten.read(database, batch).seated()).noneMatch(a -> a.at(last.day(), last.half()) != null);
        grid.save();
        assertThat(grid.waiting().get()).isZero();
        assertThat(Kabupaten.read(database, batch).seated())
                .filteredOn(a -> a.at(last.day(), last.half()) == Presence.PRESENT)
                .hasSize(people.size() - 2);
    }

    @Test
    void theCalendarShowsTheDaysOfTheMonthAndTheListFiltersAndSums() {
        held();
        TrainingDesk desk = room.screens().desk();
        CalendarModel calendar = new CalendarModel(ui.tasks, desk);
        calendar.load();
        assertThat(calendar.month().get()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(calendar.on(FIRST.plusDays(2))).hasSize(1);
        assertThat(calendar.on(FIRST.plusDays(3))).isEmpty();
        assertThat(calendar.weeks()).hasSize(5).first().isEqualTo(LocalDate.of(2025, 10, 27));
        BatchListModel list = new BatchListModel(desk, room.screens().words());
        assertThat(list.count(id.kopdesk.base.Progress.NONE)).isEqualTo(2);
        assertThat(list.sums()).containsExactly(80, 40, 24);
        list.regencies(Set.of("63.11"));
        assertThat(list.count(id.kopdesk.base.Progress.NONE)).isOne();
        assertThat(list.sums()).containsExactly(40, 0, 0);
    }

    @Test
    void aCooperativesPageSaysWhoWasTrainedAndItsPeopleCanBePicked() {
        held();
        CooperativeFile first = cooperatives.get(0);
        PageContent content = room.section().read(first, id.kopdesk.base.Progress.NONE);
        assertThat(content.facts()).hasSize(2);
        assertThat(content.lines()).isNotEmpty();
        assertThat(content.events()).isNotEmpty();
        List<KnownPeople.Known> known = new KnownPeople(database, FIRST).of(SITI, first.id(), "citra", FIRST, 10);
        assertThat(known).singleElement().satisfies(k -> {
            assertThat(k.person().officerId()).isNotNull();
            assertThat(k.category()).isEqualTo(ParticipantCategory.BOARD);
        });
    }
}
