package id.kopdesk.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Engine;
import id.kopdesk.intake.StagedRow;
import id.kopdesk.member.Contact;
import id.kopdesk.member.DirtyList;
import id.kopdesk.member.Member;
import id.kopdesk.member.MemberFile;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.member.MemberImport;
import id.kopdesk.member.MemberRole;
import id.kopdesk.member.MemberStatus;
import id.kopdesk.member.Membership;
import id.kopdesk.member.Person;
import id.kopdesk.member.SavingKind;
import id.kopdesk.member.TwoCooperatives;
import id.kopdesk.region.Kalsel;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.ScriptedDialogs;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.control.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A dirty list imported and mended; a duplicate found, merged and taken apart again. */
abstract class MemberJourney {
    private static final LocalDate BORN = LocalDate.of(1985, 5, 12);

    private final TestUi ui = new TestUi();
    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        T result = task.get();
        FxThread.settle();
        return result;
    }

    private MemberKit kit(TwoCooperatives office) {
        ZoneId zone = ZoneId.of("Asia/Makassar");
        Clock clock = Clock.fixed(TwoCooperatives.TODAY.atTime(2, 0).toInstant(ZoneOffset.UTC), zone);
        return new MemberKit(
                ui.context, office.database, TwoCooperatives.SITI, new OfficeClock(clock, zone), Kalsel.TREE, "63");
    }

    private Stage show(Screen screen) throws Exception {
        return onFx(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(new BorderPane(screen.node()), 1170, 640);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            screen.shown();
            return stage;
        });
    }

    private static void press(Stage stage, String word) throws Exception {
        onFx(() -> {
            stage.getScene().getRoot().lookupAll(".button").stream()
                    .filter(node -> node instanceof Button b
                            && b.getText() != null
                            && b.getText().replace("_", "").contains(word))
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private void select(Stage stage, int row) throws Exception {
        onFx(() -> {
            TableView<?> table = (TableView<?>) stage.getScene().getRoot().lookup(".list-table");
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
            return true;
        });
    }

    @Test
    void aDirtyListIsImportedAndRepaired() throws Exception {
        FxThread.start();
        Path list = DirtyList.write(folder.resolve("anggota.xlsx"));
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("kantor"))) {
            MemberKit kit = kit(office);
            MemberImport imports = kit.imports();
            MemberImportView view = new MemberImportView(
                    kit,
                    imports.stage(kit.actor, List.of(list), Optional.empty(), TwoCooperatives.TODAY, Progress.NONE));
            Stage stage = show(view);
            onFx(() -> Shots.snapshot(stage.getScene(), "member-import"));
            List<StagedRow> rows = view.staged().rows().page(null, 0, 20);
            int nor = rows.stream().map(StagedRow::name).toList().indexOf("Norhasanah");
            int helmi = rows.stream().map(StagedRow::name).toList().indexOf("Helmi");
            int rusdi = rows.stream().map(StagedRow::name).toList().indexOf("Rusdi");
            ui.dialogs.answer((ScriptedDialogs.Typing)
                    form -> ((TextField) form.lookup("#mend-nik")).setText("6305035205850005"));
            select(stage, nor);
            robot.push(KeyCode.ENTER);
            FxThread.settle();
            assertThat(ui.dialogs.allAnswersUsed()).isTrue();
            select(stage, helmi);
            press(stage, "Tetap impor");
            select(stage, rusdi);
            press(stage, "Tetap impor");
            onFx(() -> Shots.snapshot(stage.getScene(), "member-import-mended"));
            press(stage, "Simpan 9 anggota");
            assertThat(ui.dialogs.errors()).isEmpty();
            assertThat(ui.dialogs.said()).anyMatch(said -> said.contains("9 anggota disimpan"));
            assertThat(kit.search
                            .find(kit.actor, MemberFilter.of(office.tatakan), Progress.NONE)
                            .total())
                    .isEqualTo(9);
            Runnable back = ui.dialogs.lastToast();
            onFx(() -> {
                back.run();
                return true;
            });
            assertThat(kit.search
                            .find(kit.actor, MemberFilter.all(), Progress.NONE)
                            .total())
                    .isZero();
            view.closed();
            onFx(() -> {
                stage.hide();
                return true;
            });
        }
    }

    @Test
    void aKnownMemberIsUpdatedFromANewerListAndTheImportIsTakenBack() throws Exception {
        FxThread.start();
        Path list = Files.writeString(folder.resolve("Anggota KDMP Tatakan.csv"), """
                No Anggota;Nama;NIK;L/P;Tgl Lahir;No HP;Pekerjaan;Alamat;Status
                A-1;AHMAD FAUZI;6305031205850001;;;081234567899;Petani;;Keluar
                A-9;Siti Aminah;;P;;;Guru;;
                """);
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("kantor"))) {
            MemberFile file = office.members.add(
                    TwoCooperatives.SITI,
                    new Member(
                            office.tatakan,
                            new Person("Ahmad Fauzi", "H.", null, Sex.MALE, "Rantau", BORN, "6305031205850001", null),
                            new Contact("Jl. Ahmad Yani 5", null, "+6281234567890", null),
                            new Membership("A-1", null, TwoCooperatives.TODAY, MemberRole.MEMBER, List.of(), null)));
            MemberKit kit = kit(office);
            MemberImportView view = new MemberImportView(
                    kit,
                    kit.imports()
                            .stage(kit.actor, List.of(list), Optional.empty(), TwoCooperatives.TODAY, Progress.NONE));
            Stage stage = show(view);
            select(stage, 0);
            onFx(() -> Shots.snapshot(stage.getScene(), "member-import-known"));
            CheckBox status = (CheckBox) stage.getScene().getRoot().lookupAll(".check-box").stream()
                    .filter(node -> ((CheckBox) node).getText().equals("Keluar"))
                    .findFirst()
                    .orElseThrow();
            onFx(() -> {
                status.setSelected(false);
                return true;
            });
            onFx(() -> {
                ((Button) stage.getScene().getRoot().lookup("#member-import-update")).fire();
                return true;
            });
            onFx(() -> Shots.snapshot(stage.getScene(), "member-import-updated"));
            press(stage, "Simpan 2 anggota");
            assertThat(ui.dialogs.errors()).isEmpty();
            assertThat(ui.dialogs.said())
                    .anyMatch(said -> said.contains("2 anggota disimpan, 1 di antaranya diperbarui"));
            Member after = kit.find(file.id()).orElseThrow().member();
            assertThat(after.contact()).isEqualTo(new Contact("Jl. Ahmad Yani 5", null, "+6281234567899", "Petani"));
            assertThat(after.membership().status()).isEqualTo(MemberStatus.ACTIVE);
            Runnable back = ui.dialogs.lastToast();
            onFx(() -> {
                back.run();
                return true;
            });
            assertThat(kit.find(file.id()).orElseThrow().member()).isEqualTo(file.member());
            assertThat(ui.tasks.unheard()).isEmpty();
            view.closed();
            onFx(() -> {
                stage.hide();
                return true;
            });
        }
    }

    private MemberFile twin(TwoCooperatives office, String name, String number) {
        MemberFile file = office.members.add(
                TwoCooperatives.SITI,
                new Member(
                        office.tatakan,
                        new Person(name, null, null, Sex.MALE, "Rantau", BORN, null, "KTP belum diserahkan"),
                        Contact.NONE,
                        new Membership(number, null, TwoCooperatives.TODAY, MemberRole.MEMBER, List.of(), null)));
        return file;
    }

    @Test
    void aDuplicateIsFoundMergedAndTakenApartAgain() throws Exception {
        FxThread.start();
        try (TwoCooperatives office = new TwoCooperatives(Engine.H2, folder.resolve("kantor"))) {
            MemberFile first = twin(office, "Muhammad Arsyad", "A-1");
            twin(office, "Mohamad Arsyad", "A-77");
            MemberKit kit = kit(office);
            kit.savings.add(kit.actor, first.id(), SavingKind.PRINCIPAL, TwoCooperatives.TODAY, 50_000, null, null);
            MemberScreens screens = new MemberScreens(kit, filter -> {});
            DuplicatesView view = new DuplicatesView(screens);
            Stage stage = show(view);
            assertThat(view.table().getItems()).hasSize(1);
            onFx(() -> Shots.snapshot(stage.getScene(), "member-pairs"));
            Node merge = stage.getScene().getRoot().lookup("#member-merge");
            onFx(() -> {
                ((Button) merge).fire();
                return true;
            });
            assertThat(view.table().getItems()).isEmpty();
            assertThat(kit.search
                            .find(kit.actor, MemberFilter.all(), Progress.NONE)
                            .total())
                    .isEqualTo(1);
            assertThat(kit.search
                            .find(kit.actor, MemberFilter.all().withText("A-77"), Progress.NONE)
                            .page(null, 5))
                    .singleElement()
                    .matches(line -> line.name().equals("Muhammad Arsyad"));
            Runnable apart = ui.dialogs.lastToast();
            onFx(() -> {
                apart.run();
                return true;
            });
            assertThat(view.table().getItems()).hasSize(1);
            assertThat(kit.search
                            .find(kit.actor, MemberFilter.all(), Progress.NONE)
                            .total())
                    .isEqualTo(2);
            assertThat(ui.dialogs.errors()).isEmpty();
            assertThat(ui.tasks.unheard()).isEmpty();
            onFx(() -> {
                stage.hide();
                return true;
            });
        }
    }
}
