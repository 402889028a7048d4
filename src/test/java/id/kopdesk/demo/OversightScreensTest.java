package id.kopdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.oversight.CompanionStore;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.document.Attachments;
import id.kopdesk.followup.Category;
import id.kopdesk.followup.Party;
import id.kopdesk.followup.Problem;
import id.kopdesk.followup.ProblemFilter;
import id.kopdesk.followup.ProblemList;
import id.kopdesk.followup.ProblemStore;
import id.kopdesk.followup.Severity;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.SubjectKind;
import id.kopdesk.followup.VisitFile;
import id.kopdesk.followup.VisitKind;
import id.kopdesk.followup.VisitLine;
import id.kopdesk.followup.VisitStore;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Kalsel;
import id.kopdesk.register.Comparer;
import id.kopdesk.register.RegisterStore;
import id.kopdesk.report.followup.FollowupBook;
import id.kopdesk.report.oversight.OversightBook;
import id.kopdesk.report.register.RegisterBook;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.cooperative.CooperativeRoom;
import id.kopdesk.ui.cooperative.PageContent;
import id.kopdesk.ui.document.AttachmentDesk;
import id.kopdesk.ui.followup.Doors;
import id.kopdesk.ui.followup.FollowupRoom;
import id.kopdesk.ui.register.RegisterRoom;
import id.kopdesk.workbook.Cell;
import id.kopdesk.workbook.SourceBook;
import id.kopdesk.workbook.SourceSheet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The screens and workbooks of the oversight over the demo's Kabupaten Tapin, in both looks. */
@ExtendWith(FxThread.class)
class OversightScreensTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    private static final OfficeClock CLOCK =
            new OfficeClock(Clock.fixed(Instant.parse("2026-08-05T02:00:00Z"), WITA), WITA);

    private final List<CooperativeFile> files = new ArrayList<>();
    private Database database;
    private CooperativeStore store;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        database = Engine.H2.fresh(folder.resolve("kantor"));
        new OfficeStore(database)
                .save(SITI, OfficeDefaults.of(Kalsel.TREE.find("63").orElseThrow()));
        store = new CooperativeStore(database, file -> List.of());
        OversightDemo demo = new OversightDemo(database, store, Kalsel.TREE, 7);
        database.write(SITI, Change.foundation("demo"), work -> {
            new Generator(Kalsel.TREE, 7).kalsel(Set.of("63.05", "63.72"), made -> {
                store.insertAll(work, made);
                demo.regency(work, made);
                files.addAll(made);
            });
            demo.finish(work, "63");
            return true;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CooperativeRoom cooperatives(TestUi ui, FollowupRoom followup, RegisterRoom register) {
        CooperativeRoom room = new CooperativeRoom(
                ui.context, database, f -> List.of(), SITI, CLOCK, Kalsel.TREE, "63", folder, () -> {}, () -> {});
        room.sections(List.of(followup.section(id -> List.of()), register.section()));
        return room;
    }

    private FollowupRoom followup(TestUi ui) {
        return new FollowupRoom(ui.context, database, SITI, CLOCK, Kalsel.TREE, "63", folder, Doors.NONE, path -> {});
    }

    private RegisterRoom register(TestUi ui) {
        return new RegisterRoom(
                ui.context, database, f -> List.of(), SITI, CLOCK, Kalsel.TREE, "63", id -> {}, path -> {});
    }

    @Test
    void theBoardTheListAndTheCompanionsAreDrawnInBothLooks() {
        shot("masalah", () -> followup(new TestUi()).problems(ProblemFilter.open()));
        shot("masalah-papan", () -> {
            Screen screen = followup(new TestUi()).problems(ProblemFilter.open());
            screen.shown();
            ((ToggleButton) find(screen.node(), "Papan")).setSelected(true);
            return screen;
        });
        for (String next : List.of("Pendamping", "Kunjungan dan rapat")) {
            shot("masalah-" + next.substring(0, 5), () -> {
                TestUi ui = new TestUi();
                Screen first = followup(ui).problems(ProblemFilter.open());
                ui.trail.open(first);
                ((Button) find(first.node(), next)).fire();
                return ui.trail.top().orElseThrow();
            });
        }
    }

    @Test
    void aCooperativesPageTellsWhatIsStuckWithItsProposals() {
        CooperativeFile file = files.get(0);
        UUID proposal = UUID.randomUUID();
        new ProblemStore(database)
                .add(
                        SITI,
                        new Problem(
                                new Subject(
                                        SubjectKind.PROPOSAL,
                                        proposal.toString(),
                                        "usulan",
                                        file.cooperative().villageCode()),
                                "Berkas usulan kurang",
                                null,
                                Category.values()[0],
                                Severity.HIGH,
                                Party.OFFICE,
                                null,
                                CLOCK.today(),
                                null));
        FollowupRoom room = followup(new TestUi());
        assertThat(room.section(id -> id.equals(file.id()) ? List.of(proposal) : List.of())
                        .read(file, Progress.NONE)
                        .lines())
                .extracting(PageContent.Line::text)
                .contains("Berkas usulan kurang");
        assertThat(room.section(id -> List.of()).read(file, Progress.NONE).lines())
                .extracting(PageContent.Line::text)
                .doesNotContain("Berkas usulan kurang");
    }

    @Test
    void aCooperativesPageShowsWhatEveryRoomKnowsAndTheMapIsColoured() throws Exception {
        UUID id = UUID.fromString(new ProblemList(database)
                .list(SITI, ProblemFilter.open(), LocalDate.of(2026, 8, 5))
                .get(0)
                .subject()
                .id());
        shot("koperasi-halaman", () -> {
            TestUi ui = new TestUi();
            cooperatives(ui, followup(ui), register(ui)).page(id);
            return ui.trail.top().orElseThrow();
        });
        Supplier<Screen> map = () -> {
            TestUi ui = new TestUi();
            Screen list = cooperatives(ui, followup(ui), register(ui)).list();
            ui.trail.open(list);
            ((Button) find(list.node(), "Peta")).fire();
            return ui.trail.top().orElseThrow();
        };
        shot("peta", map);
        Files.writeString(folder.resolve("batas-wilayah.geojson"), """
            {"type": "FeatureCollection", "features": [
             {"type": "Feature", "properties": {"kode": "63.05"}, "geometry": {"type": "Polygon",
              "coordinates": [[[115.0, -3.1], [115.4, -3.1], [115.4, -2.8], [115.0, -2.8], [115.0, -3.1]]]}},
             {"type": "Feature", "properties": {"kode": "6372"}, "geometry": {"type": "MultiPolygon",
              "coordinates": [[[[114.7, -3.5], [114.9, -3.5], [114.8, -3.3], [114.7, -3.5]]]]}}]}
            """);
        shot("peta-batas", map);
    }

    @Test
    void theFilesOfAnAnnualMeetingAreKeptByDocumentAndTheMissingAreNamed() throws Exception {
        CooperativeFile file =
                files.stream().filter(f -> f.meetings().size() == 1).findFirst().orElseThrow();
        Attachments attachments = new Attachments(database, folder, CLOCK);
        Path minutes = Files.write(folder.resolve("berita-acara.pdf"), "%PDF-1.4 uji".getBytes(StandardCharsets.UTF_8));
        attachments.add(
                SITI,
                new AttachmentSubject(
                        "annual_meeting",
                        file.meetings().get(0).id(),
                        "MINUTES",
                        file.cooperative().villageCode()),
                "Berita acara RAT",
                minutes,
                Progress.NONE);
        Supplier<Screen> open = () -> {
            TestUi ui = new TestUi();
            CooperativeRoom room = cooperatives(ui, followup(ui), register(ui));
            room.attachments(AttachmentDesk.of(attachments, SITI));
            room.page(file.id());
            ((Button) find(ui.trail.top().orElseThrow().node(), "Berkas RAT")).fire();
            return ui.trail.top().orElseThrow();
        };
        shot("berkas-rat", open);
        Screen shown = open.get();
        shown.shown();
        assertThat(all(shown.node())
                        .filter(javafx.scene.control.Labeled.class::isInstance)
                        .map(node -> ((javafx.scene.control.Labeled) node).getText()))
                .filteredOn(text -> text != null && text.startsWith("Belum ada berkasnya"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("keuangan").doesNotContain("erita acara"));
    }

    @Test
    void theRegisterIsHeldAgainstOurs() {
        shot("simkopdes", () -> register(new TestUi()).place().screen().get());
    }

    @Test
    void everyWorkbookAndTheMinutesHoldWhatTheStoresHold() throws Exception {
        Path shelf = Files.createDirectories(Path.of("target/lembar"));
        FollowupBook book = new FollowupBook(database, SITI, Kalsel.TREE, CLOCK, folder);
        LocalDate today = CLOCK.today();
        var problems = new ProblemList(database).list(SITI, ProblemFilter.everything(), today);
        book.problems(problems, shelf.resolve("masalah.xlsx"));
        assertThat(numbered(shelf.resolve("masalah.xlsx"), 0)).isEqualTo(problems.size());
        List<VisitLine> visits = new VisitStore(database).list(SITI);
        book.visits(visits, shelf.resolve("kunjungan.xlsx"));
        assertThat(numbered(shelf.resolve("kunjungan.xlsx"), 0)).isEqualTo(visits.size());
        var companions = new CompanionStore(database).list(SITI, today);
        book.companions(companions, today, shelf.resolve("pendamping.xlsx"));
        assertThat(numbered(shelf.resolve("pendamping.xlsx"), 0)).isEqualTo(companions.size());
        VisitFile meeting = visits.stream()
                .filter(line -> line.visit().kind() == VisitKind.COORDINATION)
                .flatMap(line -> new VisitStore(database).find(SITI, line.id()).stream())
                .findFirst()
                .orElseThrow();
        book.minutes(meeting, shelf.resolve("notulen.docx"));
        assertThat(Files.size(shelf.resolve("notulen.docx"))).isGreaterThan(2_000);
        new OversightBook(database, SITI, Kalsel.TREE, CLOCK).write(shelf.resolve("pengawasan.xlsx"), Progress.NONE);
        List<SourceSheet> oversight =
                SourceBook.read(shelf.resolve("pengawasan.xlsx"), Progress.NONE).sheets();
        assertThat(oversight).hasSize(7);
        assertPotentialAddsUp(oversight.get(4), oversight.get(5));
        RegisterStore register = new RegisterStore(database, store);
        for (var snapshot : register.snapshots()) {
            var comparison = new Comparer(database, register, Kalsel.TREE, "63").of(SITI, snapshot);
            Path file = shelf.resolve("simkopdes-" + snapshot.kind() + ".xlsx");
            new RegisterBook(database, Kalsel.TREE, CLOCK).write(comparison, file);
            assertThat(numbered(file, 0)).isEqualTo(comparison.differences().size());
        }
    }

    /** The recap beside the list: every commodity and business of the list stands in one row of the recap. */
    private static void assertPotentialAddsUp(SourceSheet recap, SourceSheet list) {
        assertThat(recap.name()).isEqualTo("Rekap Potensi");
        long entries = recap.rows().stream()
                .filter(row ->
                        row.cells().get(0) instanceof Cell.Number && row.cells().get(1) instanceof Cell.Text)
                .mapToLong(row -> row.cells().get(5) instanceof Cell.Number number
                        ? number.number().longValue()
                        : 0)
                .sum();
        long listed = list.rows().stream()
                .filter(row ->
                        row.cells().get(0) instanceof Cell.Number && row.cells().get(1) instanceof Cell.Text)
                .count();
        assertThat(entries).isEqualTo(listed).isPositive();
    }

    /** Rows that begin with a running number. */
    private static long numbered(Path file, int sheet) {
        return SourceBook.read(file, Progress.NONE).sheets().get(sheet).rows().stream()
                .filter(row -> row.cells().get(0) instanceof id.kopdesk.workbook.Cell.Number
                        && !(row.cells().get(1) instanceof id.kopdesk.workbook.Cell.Number))
                .count();
    }

    private static void shot(String name, Supplier<Screen> screen) {
        Shots.take("awas-" + name, 1170, 692, () -> {
            Screen made = screen.get();
            made.shown();
            AccessibleScan.everyControlHasAName((Parent) made.node());
            return (Parent) made.node();
        });
    }

    private static Node find(Node node, String text) {
        return all(node)
                .filter(one -> one instanceof javafx.scene.control.ButtonBase button
                        && button.getText() != null
                        && button.getText().replace("_", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button: " + text));
    }

    private static java.util.stream.Stream<Node> all(Node node) {
        if (node instanceof javafx.scene.control.ScrollPane pane && pane.getSkin() == null) {
            return all(pane.getContent());
        }
        return node instanceof Parent parent
                ? java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(OversightScreensTest::all))
                : java.util.stream.Stream.of(node);
    }
}
