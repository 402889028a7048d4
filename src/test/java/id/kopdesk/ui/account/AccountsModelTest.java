package id.kopdesk.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.Account;
import id.kopdesk.account.Account.Person;
import id.kopdesk.account.OpenedProvince;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.ui.TestUi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsModelTest {
    private final TestUi ui = new TestUi();
    private final List<String> done = new ArrayList<>();

    @TempDir
    Path folder;

    private OpenedProvince office;
    private AccountsModel model;

    @BeforeEach
    void open() {
        office = OpenedProvince.in(folder, true);
        model = new AccountsModel(ui.tasks, office.accounts(), office.protection(), OpenedProvince.ACTOR);
        model.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Account of(String login) {
        return model.rows().stream()
                .map(AccountRow::account)
                .filter(a -> a.person().login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void accountsAreAddedChangedClosedAndReopened() {
        Person rahma = new Person("rahma", "Rahmawati", Role.VIEWER, Set.of("63.05"));
        model.add(rahma, Secret.of("melati di pagar"), () -> done.add("added"));
        assertThat(of("rahma").person()).isEqualTo(rahma);
        model.change(
                of("rahma"),
                new Person("rahma", "Rahmawati, S.E.", Role.APPROVER, Set.of()),
                () -> done.add("changed"));
        assertThat(of("rahma").person().role()).isEqualTo(Role.APPROVER);
        model.close(of("rahma"), "pindah", () -> done.add("closed"));
        assertThat(of("rahma").closed()).contains("pindah");
        assertThat(model.rows()).filteredOn(AccountRow::hasPassword).hasSize(2);
        model.reopen(of("rahma"), Secret.of("melati di taman"), () -> done.add("reopened"));
        assertThat(of("rahma").inUse()).isTrue();
        model.resetPassword(of("rahma"), Secret.of("melati di kebun"), () -> done.add("reset"));
        assertThat(done).containsExactly("added", "changed", "closed", "reopened", "reset");
        assertThat(ui.tasks.unheard()).isEmpty();
    }

    @Test
    void aRefusalIsShownAndTheListStaysTrue() {
        model.close(of("siti"), "pensiun", () -> done.add("closed"));
        assertThat(done).isEmpty();
        assertThat(ui.tasks.unheard())
                .singleElement()
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-933"));
        assertThat(of("siti").inUse()).isTrue();
    }

    @Test
    void theOwnPasswordAndTheProtectionAreChangedHere() {
        Account own = model.own().orElseThrow();
        assertThat(own.person().login()).isEqualTo("siti");
        model.changeOwn(own, Secret.of("kopi susu di teras"), Secret.of("kopi pahit di teras"), () -> done.add("own"));
        model.newRecovery(RecoveryKey.random(), () -> done.add("recovery"));
        assertThat(model.locked().get()).isTrue();
        model.unlock(() -> done.add("unlock"));
        assertThat(model.locked().get()).isFalse();
        model.lock(RecoveryKey.random(), () -> done.add("lock"));
        assertThat(model.locked().get()).isTrue();
        model.keepIdle(30);
        model.read();
        assertThat(model.idle().get()).isEqualTo(30);
        assertThat(done).containsExactly("own", "recovery", "unlock", "lock");
    }
}
