package id.kopdesk.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.OpenedProvince;
import id.kopdesk.account.ProvinceOffice;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.ui.TestUi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInModelTest {
    private final TestUi ui = new TestUi();
    private final List<String> entered = new ArrayList<>();

    @TempDir
    Path folder;

    private OpenedProvince office;
    private SignInModel<String> model;

    @BeforeEach
    void lock() {
        office = OpenedProvince.in(folder, true);
        model = new SignInModel<>(
                ui.tasks, ui.texts, office.way(folder), entry -> entry.actor().name(), entered::add, damage -> {});
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theRightPasswordOpensForTheChosenPerson() {
        assertThat(model.names()).extracting(name -> name.login()).containsExactly("budi", "siti");
        model.choose("siti");
        model.enter(Secret.of(ProvinceOffice.SITIS));
        assertThat(entered).containsExactly("siti");
        assertThat(model.message().get()).isEmpty();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void aWrongPasswordIsSaidAndCostsThisPersonAWait() {
        model.choose("siti");
        model.enter(Secret.of("bukan ini sandinya"));
        assertThat(entered).isEmpty();
        assertThat(model.message().get()).contains("Kata sandi tidak cocok", "KD-908");
        assertThat(model.waiting().get()).isEqualTo(1);
        model.enter(Secret.of(ProvinceOffice.SITIS));
        assertThat(entered).as("no try while waiting").isEmpty();
        model.choose("budi");
        assertThat(model.waiting().get()).isZero();
        assertThat(model.message().get()).isEmpty();
    }

    @Test
    void aPasswordHandedOverIsWipedWhetherItFittedOrNot() {
        Secret given = Secret.of("bukan ini sandinya");
        model.enter(given);
        assertThat(given.same(Secret.of("\0".repeat(18)))).isTrue();
        Secret fresh = Secret.of("kata sandi baru");
        model.recover(String.join(" ", RecoveryKey.random().words()), () -> fresh);
        assertThat(fresh.same(Secret.of("\0".repeat(15)))).isTrue();
    }

    @Test
    void theRecoveryKeySetsANewPasswordForTheChosenPerson() throws IOException {
        model.choose("siti");
        model.recovering(true);
        model.recover("satu dua tiga", () -> {
            throw new AssertionError("what was typed stays while the words cannot be read");
        });
        assertThat(model.message().get()).contains("9 kata", "3 kata");
        model.recover(String.join(" ", RecoveryKey.random().words()), () -> Secret.of("sandi yang baru"));
        assertThat(model.message().get()).contains("KD-943");
        assertThat(model.waiting().get()).isEqualTo(1);
        model.recovering(false);
        assertThat(model.waiting().get()).isZero();
        Files.delete(folder.resolve("percobaan.json"));
        model = new SignInModel<>(
                ui.tasks, ui.texts, office.way(folder), entry -> entry.actor().name(), entered::add, damage -> {});
        model.choose("siti");
        model.recover(String.join("-", office.recovery().words()), () -> Secret.of("sandi yang baru"));
        model.enter(Secret.of("sandi yang baru"));
        assertThat(entered).containsExactly("siti", "siti");
    }
}
