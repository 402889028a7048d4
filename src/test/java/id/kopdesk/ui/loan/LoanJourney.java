package id.kopdesk.ui.loan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.document.Attachments;
import id.kopdesk.loan.Branch;
import id.kopdesk.loan.DocumentKind;
import id.kopdesk.loan.LoanFilter;
import id.kopdesk.loan.Loans;
import id.kopdesk.loan.Scheme;
import id.kopdesk.loan.SchemeStep;
import id.kopdesk.loan.SchemeStore;
import id.kopdesk.loan.StepKind;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Kalsel;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.ScriptedDialogs.Typing;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.control.DateField;
import id.kopdesk.ui.control.RupiahField;
import id.kopdesk.ui.control.SearchPicker;
import id.kopdesk.ui.control.Theme;
import id.kopdesk.ui.document.AttachmentDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A new proposal goes step by step to its printed letter of approval, is paid out, and its third instalment is late. */
@SuppressWarnings("NullAway.Init") // The journey opens its window first.
abstract class LoanJourney {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    /** Two days after the third instalment fell due. */
    private static final Clock LATE = Clock.fixed(Instant.parse("2025-12-14T02:00:00Z"), WITA);

    private static final LocalDate FILED = LocalDate.of(2025, 8, 18);

    private final TestUi ui = new TestUi();
    private final FxRobot robot = new FxRobot();
    private final List<Path> shown = new ArrayList<>();

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    private LocalDate day = FILED;

    @Test
    void fromANewProposalToItsPrintedApprovalAndTheThirdInstalmentLate() throws Exception {
        FxThread.start();
        try (Database database = Engine.H2.fresh(folder.resolve("kantor"))) {
            new OfficeStore(database)
                    .save(
                            Loans.SITI,
                            OfficeDefaults.of(Kalsel.TREE.find("63.05").orElseThrow()));
            CooperativeFile cooperative = new CooperativeStore(database, file -> List.of())
                    .save(Loans.SITI, Loans.fit(Loans.TATAKAN), Optional.empty());
            OfficeClock clock = new OfficeClock(LATE, WITA);
            Actor siti = Loans.SITI;
            LoanRoom room = new LoanRoom(
                    ui.context,
                    database,
                    siti,
                    clock,
                    Kalsel.TREE,
                    () -> new OfficeStore(database).load(),
                    folder.resolve("kantor"),
                    AttachmentDesk.of(new Attachments(database, folder.resolve("kantor"), clock), siti),
                    shown::add);
            Screen list = onFx(() -> room.list(LoanFilter.all()));
            onFx(() -> {
                ui.trail.open(list);
                return true;
            });
            stage = onFx(LoanJourney::stage);
            show();
            file(cooperative);
            approve(new SchemeStore(database));
            Path letter = print();
            disburse();
            payTwice();

            LoanScreensState state = state();
            assertThat(state.header()).contains("Tunggakan");
            assertThat(onFx(() -> room.waiting(Progress.NONE)))
                    .anyMatch(w -> w.mark().word().contains("menunggak"));
            onFx(() -> Shots.snapshot(stage.getScene(), "loan-journey"));
            assertThat(letter).isNotEmptyFile();
            assertThat(ui.dialogs.errors()).isEmpty();
            onFx(() -> {
                stage.hide();
                return true;
            });
        }
    }

    private record LoanScreensState(String header) {}

    private LoanScreensState state() throws Exception {
        return onFx(() -> new LoanScreensState(all(stage.getScene().getRoot(), Label.class, l -> l.isVisible()).stream()
                .map(Label::getText)
                .reduce("", (a, b) -> a + " " + b)));
    }

    private void file(CooperativeFile cooperative) throws Exception {
        ui.dialogs.answer((Typing) form -> {
            SearchPicker<?> who = control(form, "Koperasi", SearchPicker.class);
            who.setText("Tatakan");
            date(form, "Tanggal usulan", FILED);
            rupiah(form, "Pinjaman", 700_000_000);
            rupiah(form, "Belanja operasional", 70_000_000);
            text(form, "Bank", "BRI");
            for (String part : List.of("Anggaran", "Tahapan", "Rencana")) {
                choose(form, part, 1);
            }
            pick(who, cooperative);
        });
        press("Usulan baru");
        show();
        assertThat(ui.dialogs.said()).anyMatch(s -> s.startsWith("Usulan pinjaman baru"));
    }

    /** Each step gets its papers and is recorded by the page's main button. */
    private void approve(SchemeStore schemes) throws Exception {
        Scheme scheme = schemes.on(FILED).stream()
                .filter(s -> s.code().equals("PMK49"))
                .findFirst()
                .orElseThrow();
        for (SchemeStep step : scheme.steps(Branch.VILLAGE)) {
            if (step.kind() == StepKind.DISBURSEMENT) {
                return;
            }
            if (step.kind() != StepKind.REQUEST) {
                record(step.kind());
            }
            for (DocumentKind paper : step.documents()) {
                paper(paper);
            }
        }
    }

    private void record(StepKind step) throws Exception {
        day = day.plusDays(2);
        ui.dialogs.answer((Typing) form -> {
            date(form, "Tanggal", day);
            if (step == StepKind.MEETING) {
                text(form, "Tempat", "Balai desa");
                text(form, "Pimpinan musyawarah", "Ketua BPD");
            }
            if (step == StepKind.MINUTES) {
                rupiah(form, "Dukungan pengembalian per tahun", 120_000_000);
                text(form, "Nomor", "BA/7/2025");
            }
        });
        primary();
    }

    private void paper(DocumentKind kind) throws Exception {
        tab(1);
        ui.dialogs.answer((Typing) form -> {
            choose(form, "Dokumen", kind.ordinal());
            text(form, "Tempat simpan", "Lemari 1");
        });
        press("Catat berkas kertas");
        tab(0);
    }

    private Path print() throws Exception {
        Path letter = folder.resolve("persetujuan.docx");
        ui.dialogs.answer((Typing) form -> text(form, "Nomor surat", "140/12/2025"), letter);
        onFx(() -> {
            all(stage.getScene().getRoot(), MenuButton.class, m -> m.getText().equals("_Cetak"))
                    .get(0)
                    .getItems()
                    .stream()
                    .filter(i -> "Surat persetujuan".equals(i.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        try (var in = Files.newInputStream(letter);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertThat(words.getText())
                    .contains("SURAT PERSETUJUAN", "140/12/2025", "BA/7/2025", "Rp700.000.000", "Rp120.000.000")
                    .doesNotContain("{{");
        }
        return letter;
    }

    private void disburse() throws Exception {
        day = day.plusDays(1);
        ui.dialogs.answer((Typing) form -> date(form, "Tanggal", day));
        primary();
        paper(DocumentKind.DISBURSEMENT_PROOF);
    }

    private void payTwice() throws Exception {
        for (LocalDate paid : List.of(LocalDate.of(2025, 10, 13), LocalDate.of(2025, 11, 12))) {
            ui.dialogs.answer((Typing) form -> date(form, "Tanggal", paid));
            primary();
        }
        tab(2);
    }

    private static Stage stage() {
        Stage made = new Stage();
        Scene scene = new Scene(new StackPane(), 1170, 690);
        Theme.dress(scene);
        made.setScene(scene);
        made.show();
        return made;
    }

    /** Puts the screen on top into the window. */
    private void show() throws Exception {
        onFx(() -> {
            stage.getScene().setRoot((Parent) ui.trail.top().orElseThrow().node());
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return true;
        });
        FxThread.settle();
    }

    private void tab(int index) throws Exception {
        onFx(() -> {
            all(stage.getScene().getRoot(), TabPane.class, t -> true)
                    .get(0)
                    .getSelectionModel()
                    .select(index);
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return true;
        });
        FxThread.settle();
    }

    /** The page's main action, by the keyboard: it has the focus, Space presses it. */
    private void primary() throws Exception {
        onFx(() -> {
            all(
                            stage.getScene().getRoot(),
                            ButtonBase.class,
                            b -> b.getStyleClass().contains("accent"))
                    .get(0)
                    .requestFocus();
            return true;
        });
        robot.push(KeyCode.SPACE);
        FxThread.settle();
        FxThread.settle();
    }

    private void press(String text) throws Exception {
        onFx(() -> {
            all(
                            stage.getScene().getRoot(),
                            ButtonBase.class,
                            b -> b.getText() != null
                                    && b.getText().replace("_", "").equals(text))
                    .get(0)
                    .fire();
            return true;
        });
        FxThread.settle();
    }

    private static <T> List<T> all(Node from, Class<T> type, Predicate<T> which) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(from) && which.test(type.cast(from))) {
            found.add(type.cast(from));
        }
        if (from instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, type, which)));
        }
        return found;
    }

    private static <T extends Node> T control(Node form, String label, Class<T> type) {
        return all(
                        form,
                        type,
                        c -> c.getAccessibleText() != null
                                && (c.getAccessibleText().equals(label)
                                        || c.getAccessibleText().startsWith(label + ",")))
                .get(0);
    }

    private static void date(Node form, String label, LocalDate day) {
        control(form, label, DateField.class).valueProperty().set(day);
    }

    private static void rupiah(Node form, String label, long amount) {
        control(form, label, RupiahField.class).valueProperty().set(amount);
    }

    private static void text(Node form, String label, String text) {
        control(form, label, TextField.class).setText(text);
    }

    private static void choose(Node form, String label, int index) {
        all(
                        form,
                        ComboBox.class,
                        c -> c.getAccessibleText() != null
                                && c.getAccessibleText().startsWith(label))
                .get(0)
                .getSelectionModel()
                .select(index);
    }

    @SuppressWarnings("unchecked")
    private void pick(SearchPicker<?> picker, CooperativeFile cooperative) {
        SearchPicker<id.kopdesk.cooperative.CooperativeLine> who =
                (SearchPicker<id.kopdesk.cooperative.CooperativeLine>) picker;
        who.valueProperty()
                .set(new id.kopdesk.cooperative.CooperativeLine(
                        cooperative.id(),
                        cooperative.cooperative().name(),
                        "",
                        cooperative.cooperative().kind(),
                        cooperative.cooperative().villageCode(),
                        null,
                        0,
                        0,
                        0,
                        cooperative.status(),
                        null,
                        null,
                        null,
                        null,
                        0));
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        T result = task.get();
        FxThread.settle();
        return result;
    }
}
