package id.kopdesk.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeFreeTexts;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.OfficerPersonalData;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.document.AttachmentPersonalData;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.document.AttachmentTable;
import id.kopdesk.document.Attachments;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.office.OfficeTables;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.control.Theme;
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
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A person asks what the office keeps; years later it is destroyed: with the keyboard, and what is left is looked at. */
abstract class AuditJourney {
    private static final Actor RINA = new Actor("Rina Wati, S.H.", Role.APPROVER, Set.of());
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final String NIK = "6305031201700001";

    private final TestUi ui = new TestUi();
    private final FxRobot robot = new FxRobot();
    private final List<Path> shown = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void what_is_kept_of_a_person_is_given_out_and_later_destroyed_with_minutes() throws Exception {
        FxThread.start();
        Path data = Files.createDirectories(folder.resolve("data"));
        try (Database database =
                Engine.H2.fresh(data, clock("2019-01-05T01:00:00Z").clock())) {
            stored(database, data);
            AuditDesk desk = new AuditDesk(
                    database,
                    RINA,
                    clock("2026-08-05T01:00:00Z"),
                    data,
                    List.of(new OfficerPersonalData(database), new AttachmentPersonalData(database, data)),
                    CooperativeFreeTexts.of(database),
                    List.of(OfficerPersonalData.names(database)));
            AuditScreen screen = onFx(() -> new AuditScreen(ui.context, desk, shown::add));
            Stage stage = onFx(() -> shown(screen));

            tab(screen, 2);
            focus(stage, ".text-field");
            robot.write(NIK, 0);
            robot.push(KeyCode.ENTER);
            focus(stage, ".table-view");
            Path document = folder.resolve("orang.docx");
            ui.dialogs.answer("Permintaan orangnya", document);
            press(stage, "Simpan dokumen");
            assertThat(text(document)).contains("Zulkarnain Lama", NIK, "Tujuan: Permintaan orangnya");

            tab(screen, 3);
            onFx(() -> Shots.snapshot(stage.getScene(), "audit-journey"));
            Path minutes = folder.resolve("ba.docx");
            ui.dialogs.answer("Masa simpan berakhir", minutes, true);
            press(stage, "Musnahkan semua ini");
            assertThat(text(minutes)).contains("BERITA ACARA").doesNotContain("Zulkarnain", NIK);
            assertThat(ui.tasks.unheard()).isEmpty();
            assertThat(ui.dialogs.allAnswersUsed()).isTrue();
            assertThat(desk.find("zulkarnain")).isEmpty();
            try (Stream<Path> files = Files.list(data.resolve("lampiran"))) {
                assertThat(files).as("content of the removed file").isEmpty();
            }
            assertThat(database.check(tables(), Progress.NONE).faults()).isEmpty();
            onFx(() -> {
                stage.hide();
                return true;
            });
        }
    }

    private static List<id.kopdesk.database.Table> tables() {
        return Stream.of(OfficeTables.all(), CooperativeTables.all(), List.of(AttachmentTable.ATTACHMENT))
                .flatMap(List::stream)
                .toList();
    }

    /** One officer who left in 2020, and a file that was removed in 2019. */
    private void stored(Database database, Path data) throws Exception {
        new OfficeStore(database)
                .save(
                        RINA,
                        OfficeDefaults.of(RegionTree.shipped("63").find("63.05").orElseThrow()));
        Officer officer = new Officer(
                Organ.BOARD,
                Seat.CHAIR,
                "Zulkarnain Lama",
                Sex.MALE,
                NIK,
                null,
                false,
                false,
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2020, 6, 1));
        CooperativeFile file = new CooperativeStore(database, f -> List.of())
                .save(
                        RINA,
                        CooperativeFile.fresh(
                                        Cooperative.named("KDMP Tatakan", CooperativeKind.VILLAGE, "63.05.03.2001"),
                                        LocalDate.of(2019, 1, 5))
                                .withOfficers(List.of(Part.fresh(officer))),
                        Optional.empty());
        Attachments attachments = new Attachments(database, data, clock("2019-01-05T01:00:00Z"));
        Path scan = Files.writeString(folder.resolve("surat.pdf"), "%PDF-1.7 surat Zulkarnain");
        attachments.remove(
                RINA,
                attachments.add(
                        RINA,
                        new AttachmentSubject("cooperative", file.id(), "DEED", "63.05.03.2001"),
                        "Surat Zulkarnain",
                        scan,
                        Progress.NONE),
                "salah berkas");
    }

    private static OfficeClock clock(String now) {
        return new OfficeClock(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), WITA);
    }

    private static Stage shown(AuditScreen screen) {
        Stage stage = new Stage();
        Scene scene = new Scene(screen.node(), 1170, 690);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        screen.shown();
        return stage;
    }

    private void tab(AuditScreen screen, int index) throws Exception {
        onFx(() -> {
            screen.tabs().requestFocus();
            return true;
        });
        while (onFx(() -> screen.tabs().getSelectionModel().getSelectedIndex()) < index) {
            robot.push(KeyCode.RIGHT);
            FxThread.settle();
        }
    }

    private void focus(Stage stage, String selector) throws Exception {
        onFx(() -> {
            visible(stage, selector).requestFocus();
            return true;
        });
    }

    private void press(Stage stage, String name) throws Exception {
        onFx(() -> {
            Node button = stage.getScene().getRoot().lookupAll(".button").stream()
                    .filter(n -> n instanceof Button b && name.equals(b.getAccessibleText()) && drawn(n))
                    .findFirst()
                    .orElseThrow();
            assertThat(button.isDisabled()).as(name + " is grey").isFalse();
            button.requestFocus();
            return true;
        });
        robot.push(KeyCode.SPACE);
        FxThread.settle();
    }

    private static Node visible(Stage stage, String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(AuditJourney::drawn)
                .findFirst()
                .orElseThrow();
    }

    private static boolean drawn(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String text(Path file) throws Exception {
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(read)) {
            return extractor.getText();
        }
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        T result = task.get();
        FxThread.settle();
        return result;
    }
}
