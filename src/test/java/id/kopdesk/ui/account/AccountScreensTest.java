package id.kopdesk.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.Account.Person;
import id.kopdesk.account.OpenedProvince;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.base.Role;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class AccountScreensTest {
    private static final List<Region> WITHIN = RegionTree.shipped("63").children("63");

    private final TestUi ui = new TestUi();

    @TempDir
    Path folder;

    private FirstAccountDesk desk(OpenedProvince office) {
        return new FirstAccountDesk(office.accounts(), office.protection(), OpenedProvince.ACTOR);
    }

    private SignInView signIn(OpenedProvince office, boolean wrong, boolean recovery) {
        SignInModel<String> model =
                new SignInModel<>(ui.tasks, ui.texts, office.way(folder), entry -> "", name -> {}, damage -> {});
        model.choose("siti");
        SignInView view = new SignInView(ui.texts, model, ui.texts.get("ui.account.signin.title"));
        if (wrong) {
            model.enter(Secret.of("bukan ini sandinya"));
        }
        if (recovery) {
            view.lookupAll("*").stream()
                    .filter(Hyperlink.class::isInstance)
                    .findFirst()
                    .ifPresent(link -> ((Hyperlink) link).fire());
        }
        return view;
    }

    @Test
    void signingInIsDrawnAndNamed() {
        try (OpenedProvince office = OpenedProvince.in(folder, true)) {
            Shots.take("account-signin", () -> signIn(office, false, false));
            Shots.take("account-signin-wrong", () -> signIn(office, true, false));
            Shots.take("account-recover", () -> signIn(office, false, true));
            AccessibleScan.everyControlHasAName(signIn(office, false, false));
            AccessibleScan.everyControlHasAName(signIn(office, false, true));
        }
    }

    @Test
    void theFirstAccountAndItsRecoveryKeyAreDrawnAndNamed() {
        try (OpenedProvince office = OpenedProvince.in(folder, false)) {
            Shots.take("account-first", () -> first(office, false));
            Shots.take("account-first-recovery", () -> first(office, true));
            AccessibleScan.everyControlHasAName(first(office, false));
            AccessibleScan.everyControlHasAName(first(office, true));
            assertThat(office.accounts().all()).isEmpty();
        }
    }

    private FirstAccountView first(OpenedProvince office, boolean recovery) {
        FirstAccountView view =
                new FirstAccountView(ui.context, desk(office), "Provinsi Kalimantan Selatan", account -> {});
        view.model().name().set("Siti Aminah");
        if (recovery) {
            view.model().next(Secret.of("kopi susu di teras"));
        }
        return view;
    }

    @Test
    void theAccountsAreDrawnAndNamed() {
        try (OpenedProvince office = OpenedProvince.in(folder, true)) {
            for (int i = 0; i < 20; i++) {
                Person person = new Person(
                        "operator" + i,
                        "Hj. Nor Hidayatul Hasanah binti Muhammad Arsyad, S.Pd., M.M. " + i,
                        i % 2 == 0 ? Role.OPERATOR : Role.VIEWER,
                        i % 3 == 0 ? Set.of() : Set.of("63.03", "63.05", "63.71"));
                office.accounts().add(OpenedProvince.ACTOR, person, Secret.of("sandi panjang sekali"));
            }
            office.accounts()
                    .close(OpenedProvince.ACTOR, office.accounts().all().get(3), "Pindah ke Dinas Pertanian");
            Shots.take("account-list", 1170, 692, () -> list(office));
            AccessibleScan.everyControlHasAName(list(office));
        }
    }

    @Test
    void anOfficeWithoutPasswordsSaysWhatThatMeans() {
        try (OpenedProvince office = OpenedProvince.in(folder, false)) {
            Shots.take("account-list-open", 1170, 692, () -> list(office));
        }
    }

    private Parent list(OpenedProvince office) {
        AccountsScreen screen =
                new AccountsScreen(ui.context, desk(office), WITHIN, "Provinsi Kalimantan Selatan", secrets -> {});
        screen.shown();
        return (Parent) screen.node();
    }

    @Test
    void theQuestionsAreDrawnAndNamed() {
        Shots.take("account-form", 520, 640, () -> form());
        AccessibleScan.everyControlHasAName(form());
        RecoveryModel recovery = new RecoveryModel(RecoveryKey.random(), new Random(3));
        assertThat(recovery.asked().get(0)).isLessThan(recovery.asked().get(1));
        String sheet = RecoverySheet.text(ui.texts, "Provinsi Kalimantan Selatan", recovery.key());
        assertThat(sheet).contains(recovery.key().words()).contains("Provinsi Kalimantan Selatan");
        Shots.take("account-sheet", 520, 420, () -> new VBox(RecoverySheet.page(sheet)));
    }

    private Parent form() {
        Node form = new AccountForm(
                ui.texts, new Person("budi", "Budi Rahman", Role.OPERATOR, Set.of("63.05")), true, WITHIN);
        VBox both = new VBox(form, new NewPassword(ui.texts, () -> "budi"));
        both.getStyleClass().addAll("sign-in-body", "dialog-box");
        return both;
    }
}
