package id.kopdesk.account;

import static id.kopdesk.account.ProvinceOffice.BUDI;
import static id.kopdesk.account.ProvinceOffice.BUDIS;
import static id.kopdesk.account.ProvinceOffice.CLOCK;
import static id.kopdesk.account.ProvinceOffice.FIRST;
import static id.kopdesk.account.ProvinceOffice.SITI;
import static id.kopdesk.account.ProvinceOffice.SITIS;
import static id.kopdesk.account.ProvinceOffice.enter;
import static id.kopdesk.account.ProvinceOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.Account.Person;
import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.office.OfficeTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    @TempDir
    Path folder;

    private static Person person(String login, Role role, String... scope) {
        return new Person(login, "Orang", role, Set.of(scope));
    }

    @Test
    void changingAPasswordOnlyWrapsTheKeyAnew() throws IOException {
        ProvinceOffice.locked(folder);
        SignIn.Entry budi = enter(folder, "budi", BUDIS);
        String key;
        try (Database database = budi.database();
                Secret old = Secret.of(BUDIS);
                Secret wrong = Secret.of("bukan yang itu");
                Secret fresh = Secret.of("angin sore di dermaga")) {
            Accounts accounts = new Accounts(database, folder, CLOCK);
            Account own = budi.account().orElseThrow();
            refused("KD-908", () -> accounts.changePassword(own, wrong, fresh));
            refused("KD-931", () -> accounts.changePassword(own, old, fresh));
            new Attempts(folder, CLOCK).succeeded("budi");
            accounts.changePassword(own, old, fresh);
            key = database.key().orElseThrow().hex();
        }
        refused("KD-908", () -> enter(folder, "budi", BUDIS));
        new Attempts(folder, CLOCK).succeeded("budi");
        try (Database database = enter(folder, "budi", "angin sore di dermaga").database()) {
            assertThat(database.key().orElseThrow().hex()).isEqualTo(key);
        }
        enter(folder, "siti", SITIS).database().close();
        assertThat(Files.readString(KeyFile.in(folder))).doesNotContain(key);
    }

    @Test
    void whoLeavesHasNoWayInAndStaysInTheHistory() {
        ProvinceOffice.locked(folder);
        SignIn.Entry siti = enter(folder, "siti", SITIS);
        try (Database database = siti.database();
                Secret fresh = Secret.of("kembali ke kantor lama")) {
            Accounts accounts = new Accounts(database, folder, CLOCK);
            Account budi = accounts.all().get(0);
            accounts.close(siti.actor(), budi, "Pindah ke Dinas Pertanian");
            assertThat(accounts.hasPassword(budi)).isFalse();
            Account closed = accounts.all().get(0);
            assertThat(closed.closed()).contains("Pindah ke Dinas Pertanian");
            refused("KD-939", () -> accounts.close(siti.actor(), closed, "lagi"));
            refused("KD-935", () -> accounts.add(siti.actor(), BUDI, fresh));
            accounts.reopen(siti.actor(), closed, fresh);
            assertThat(accounts.all().get(0).inUse()).isTrue();
            assertThat(database.check(
                                    Stream.concat(OfficeTables.all().stream(), Stream.of(AccountTable.ACCOUNT))
                                            .toList(),
                                    Progress.NONE)
                            .faults())
                    .isEmpty();
        }
        enter(folder, "budi", "kembali ke kantor lama").database().close();
    }

    @Test
    void theLastAdministratorStays() {
        ProvinceOffice.locked(folder);
        SignIn.Entry entry = enter(folder, "siti", SITIS);
        try (Database database = entry.database();
                Secret fresh = Secret.of("kedua setelah siti")) {
            Accounts accounts = new Accounts(database, folder, CLOCK);
            Account siti = accounts.all().get(1);
            refused("KD-933", () -> accounts.close(entry.actor(), siti, "pensiun"));
            refused("KD-933", () -> accounts.change(entry.actor(), siti, "Siti", Role.VIEWER, Set.of()));
            Account second = new AccountStore(database).insert(entry.actor(), person("rahma", Role.ADMINISTRATOR));
            refused("KD-933", () -> accounts.close(entry.actor(), siti, "belum ada sandi penggantinya"));
            accounts.resetPassword(entry.actor(), second, fresh);
            accounts.close(entry.actor(), siti, "pensiun");
            assertThat(accounts.all().stream().filter(Account::inUse)).hasSize(2);
        }
    }

    @Test
    void onlyAnAdministratorManagesAccounts() {
        try (Database database = ProvinceOffice.fresh(folder);
                Secret fresh = Secret.of("sandi yang panjang")) {
            Accounts accounts = new Accounts(database, folder, CLOCK);
            Account siti = ProvinceOffice.add(accounts, SITI, SITIS);
            for (Role role : List.of(Role.OPERATOR, Role.APPROVER, Role.VIEWER)) {
                Actor other = new Actor("lain", role, Set.of());
                Protection protection = new Protection(database, folder);
                refused("KD-932", () -> accounts.add(other, BUDI, fresh));
                refused("KD-932", () -> accounts.change(other, siti, "X", Role.ADMINISTRATOR, Set.of()));
                refused("KD-932", () -> accounts.resetPassword(other, siti, fresh));
                refused("KD-932", () -> protection.lock(other, RecoveryKey.random()));
                refused("KD-932", () -> protection.unlock(other));
                refused("KD-932", () -> protection.replaceRecovery(other, RecoveryKey.random()));
            }
            assertThat(accounts.all()).containsExactly(siti);
        }
    }

    @Test
    void whatWillNotDoIsRefusedBeforeAnythingIsKept() {
        try (Database database = ProvinceOffice.fresh(folder);
                Secret good = Secret.of("sandi yang panjang")) {
            Accounts accounts = new Accounts(database, folder, CLOCK);
            for (String login : List.of("", "a", "budi rahman", "büdi", "x".repeat(41), "'; DROP")) {
                refused("KD-934", () -> accounts.add(FIRST, person(login, Role.VIEWER), good));
            }
            refused("KD-936", () -> accounts.add(FIRST, new Person("ana", " \u202e", Role.VIEWER, Set.of()), good));
            refused("KD-937", () -> accounts.add(FIRST, person("ana", Role.VIEWER, "64.01"), good));
            refused("KD-937", () -> accounts.add(FIRST, person("ana", Role.VIEWER, "63"), good));
            refused("KD-938", () -> accounts.add(FIRST, person("ana", Role.ADMINISTRATOR, "63.03"), good));
            for (String weak : List.of("", "pendek", "aaaaaaaaaaaaaa", "ANAsandinya12", "x".repeat(257))) {
                refused("KD-930", () -> accounts.add(FIRST, person("ana", Role.VIEWER), Secret.of(weak)));
            }
            assertThat(accounts.all()).isEmpty();
            assertThat(KeyFile.read(folder).wraps()).isEmpty();
            assertThat(accounts.add(FIRST, person(" ANA ", Role.VIEWER, "63.03"), good)
                            .person()
                            .login())
                    .isEqualTo("ana");
        }
    }
}
