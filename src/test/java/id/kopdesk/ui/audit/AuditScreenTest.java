package id.kopdesk.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.AccessEvent;
import id.kopdesk.account.AccessKind;
import id.kopdesk.account.AccessLog;
import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.OfficerPersonalData;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.followup.FollowupFreeTexts;
import id.kopdesk.followup.Subject;
import id.kopdesk.followup.Visit;
import id.kopdesk.followup.VisitFile;
import id.kopdesk.followup.VisitKind;
import id.kopdesk.followup.VisitStore;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class AuditScreenTest {
    private static final Actor RINA = new Actor("Rina Wati, S.H.", Role.ADMINISTRATOR, Set.of());
    private static final Instant NOW = Instant.parse("2026-08-05T02:30:00Z");
    private static final OfficeClock CLOCK =
            new OfficeClock(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Makassar"));
    private static final String NIK = "6305031201700001";

    @TempDir
    Path folder;

    private final TestUi ui = new TestUi();
    private final List<Path> shown = new ArrayList<>();
    private Database database;
    private AuditDesk desk;
    private UUID cooperative;

    @BeforeEach
    void open() throws IOException {
        database = Engine.H2.fresh(Files.createDirectories(folder.resolve("data")), CLOCK.clock());
        new OfficeStore(database)
                .save(
                        RINA,
                        OfficeDefaults.of(RegionTree.shipped("63").find("63.05").orElseThrow()));
        CooperativeFile file = CooperativeFile.fresh(
                        Cooperative.named(
                                "Koperasi Desa Merah Putih Tatakan", CooperativeKind.VILLAGE, "63.05.03.2001"),
                        LocalDate.of(2026, 8, 5))
                .withOfficers(List.of(
                        officer("Zulkarnain Lama", NIK, LocalDate.of(2020, 6, 1)),
                        officer("Ani Sekarang", null, null)));
        cooperative = new CooperativeStore(database, f -> List.of())
                .save(RINA, file, Optional.empty())
                .id();
        new VisitStore(database)
                .save(
                        RINA,
                        VisitFile.fresh(new Visit(
                                VisitKind.VISIT,
                                LocalDate.of(2026, 8, 4),
                                null,
                                "Kunjungan gerai",
                                Subject.cooperative(cooperative, "KDMP Tatakan", "63.05.03.2001"),
                                null,
                                "Buku kas masih pada Zulkarnain Lama, NIK " + NIK + ".")),
                        Optional.empty());
        AccessLog log = new AccessLog(database);
        log.note(new AccessEvent(AccessKind.SEEN, "tono", NOW.minusSeconds(600), "cooperative", cooperative, null));
        log.note(AccessEvent.of(AccessKind.SEARCHED, RINA, NOW.minusSeconds(300), "zulkarnain"));
        log.note(AccessEvent.of(AccessKind.EXPORTED, RINA, NOW.minusSeconds(200), "laporan-2026-07.xlsx"));
        log.flush();
        desk = new AuditDesk(
                database,
                RINA,
                CLOCK,
                folder.resolve("data"),
                List.of(new OfficerPersonalData(database)),
                FollowupFreeTexts.of(database),
                List.of(OfficerPersonalData.names(database)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_log_tells_both_and_is_narrowed_by_person_and_kind() {
        LogModel model = new LogModel(ui.tasks, desk);
        model.read();
        model.readActors();
        assertThat(model.lines()).anySatisfy(l -> {
            assertThat(l.line().kind()).isEqualTo("SEEN");
            assertThat(l.record()).isEqualTo("Koperasi Desa Merah Putih Tatakan");
        });
        assertThat(model.lines()).anyMatch(l -> l.line().change());
        assertThat(model.actors()).containsExactly("Rina Wati, S.H.", "tono");
        model.actor().set("tono");
        assertThat(model.lines()).hasSize(1);
        model.actor().set("");
        model.kind().set("SEARCHED");
        assertThat(model.lines())
                .singleElement()
                .satisfies(l -> assertThat(l.line().detail()).isEqualTo("zulkarnain"));
        model.from().set(LocalDate.of(2026, 8, 6));
        assertThat(model.lines()).isEmpty();
        assertThat(ui.tasks.unheard()).isEmpty();
    }

    @Test
    void an_incident_becomes_a_workbook_and_a_document() throws IOException {
        IncidentModel model = new IncidentModel(ui.context, desk);
        model.find(NOW.minusSeconds(3600), NOW.plusSeconds(60));
        assertThat(model.touched()).anySatisfy(one -> assertThat(one.subject()).isEqualTo(cooperative));
        assertThat(model.wholesale()).hasSize(2);
        model.workbook(folder.resolve("k.xlsx"), shown::add);
        model.document(folder.resolve("k.docx"), shown::add);
        assertThat(shown).hasSize(2).allSatisfy(path -> assertThat(path).exists());
        assertThat(text(folder.resolve("k.docx"))).contains("Tatakan", "tono", "laporan-2026-07.xlsx");
    }

    @Test
    void one_person_is_found_by_number_and_written_with_the_purpose() throws IOException {
        PersonModel model = new PersonModel(ui.context, desk);
        model.typed().set("zu");
        model.find();
        assertThat(model.found()).isEmpty();
        model.typed().set(NIK);
        model.find();
        assertThat(model.found()).hasSize(1);
        Path file = folder.resolve("orang.docx");
        model.write(List.copyOf(model.found()), "Permintaan orangnya", file, shown::add);
        assertThat(text(file))
                .contains("Zulkarnain Lama", NIK, "Tujuan: Permintaan orangnya. Dibuat oleh Rina Wati, S.H.", "tono");
        assertThat(ui.tasks.unheard()).isEmpty();
    }

    @Test
    void destruction_takes_who_is_due_and_leaves_minutes_that_can_be_written_again() throws IOException {
        DestructionModel model = new DestructionModel(ui.context, desk);
        model.read();
        assertThat(model.rows()).extracting(one -> one.holder().name()).containsExactly("Zulkarnain Lama");
        Path blocked = folder.resolve("blocked.docx");
        Files.createDirectories(blocked.resolve("x"));
        model.destroy("Masa simpan berakhir", blocked, shown::add);
        assertThat(shown).isEmpty();
        assertThat(ui.tasks.unheard()).hasSize(1);
        assertThat(model.rows()).isEmpty();
        Path minutes = folder.resolve("ba.docx");
        model.write(minutes, shown::add);
        assertThat(text(minutes))
                .contains("BERITA ACARA PEMUSNAHAN", "Masa simpan berakhir", "Rina Wati, S.H.")
                .doesNotContain("Zulkarnain");
        assertThat(desk.find("zulkarnain")).isEmpty();
        assertThat(new LogModel(ui.tasks, desk)).satisfies(log -> {
            log.kind().set(Change.Kind.DESTROY.name());
            assertThat(log.lines())
                    .as("the officer, and the visit that named it")
                    .hasSize(2);
        });
        assertThat(PersonalData.DESTROYED).isNotEmpty();
    }

    @Test
    void of_each_sentence_that_names_somebody_a_person_decides() throws IOException {
        DestructionModel model = new DestructionModel(ui.context, desk);
        model.read();
        assertThat(model.mentions()).hasSize(1);
        assertThat(model.blanked()).isEqualTo(1);
        model.keep(List.copyOf(model.mentions()), true);
        assertThat(model.blanked()).isZero();
        model.keep(List.copyOf(model.mentions()), false);
        Path minutes = folder.resolve("m.docx");
        model.destroy("masa simpan berakhir", minutes, shown::add);
        assertThat(text(minutes)).contains("KDMP Tatakan", "Dikosongkan").doesNotContain("Zulkarnain", NIK);
        assertThat(model.mentions()).isEmpty();
        assertThat(new VisitStore(database).list(RINA))
                .singleElement()
                .satisfies(line -> assertThat(new VisitStore(database)
                                .find(RINA, line.id())
                                .orElseThrow()
                                .visit()
                                .note())
                        .isEqualTo("Buku kas masih pada (dimusnahkan), NIK (dimusnahkan)."));
    }

    @Test
    void the_four_parts_are_drawn_and_every_control_has_a_name() {
        for (int i = 0; i < 4; i++) {
            int tab = i;
            Shots.take("audit-" + i, 1170, 692, () -> part(tab));
        }
        for (int i = 0; i < 4; i++) {
            Parent root = part(i);
            Shots.dressed(root, 1170, 692);
            root.applyCss();
            root.layout();
            AccessibleScan.everyControlHasAName(root);
        }
        assertThat(ui.tasks.unheard()).isEmpty();
    }

    private Parent part(int tab) {
        AuditScreen screen = new AuditScreen(ui.context, desk, shown::add);
        screen.tabs().getSelectionModel().select(tab);
        screen.shown();
        return screen.node();
    }

    private static Part<Officer> officer(String name, @Nullable String nik, @Nullable LocalDate end) {
        return Part.fresh(new Officer(
                Organ.BOARD, Seat.CHAIR, name, Sex.MALE, nik, null, false, false, LocalDate.of(2018, 1, 1), end));
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(read)) {
            return extractor.getText();
        }
    }
}
