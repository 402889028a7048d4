package id.kopdesk.account;

import static id.kopdesk.account.ProvinceOffice.BUDIS;
import static id.kopdesk.account.ProvinceOffice.CLOCK;
import static id.kopdesk.account.ProvinceOffice.SITIS;
import static id.kopdesk.account.ProvinceOffice.enter;
import static id.kopdesk.account.ProvinceOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    @TempDir
    Path folder;

    @Test
    void aPasswordOpensTheOfficeInItsAccountsRole() {
        ProvinceOffice.locked(folder);
        SignIn way = new SignIn(folder, CLOCK);
        assertThat(way.needed()).isTrue();
        assertThat(way.names())
                .containsExactly(new SignIn.Name("budi", "Budi Rahman"), new SignIn.Name("siti", "Siti Aminah"));
        refused("KD-907", () -> Offices.open(folder, CLOCK));
        SignIn.Entry entry = enter(folder, " BUDI ", BUDIS);
        try (Database database = entry.database()) {
            assertThat(entry.actor().name()).isEqualTo("budi");
            assertThat(entry.actor().role()).isEqualTo(Role.OPERATOR);
            assertThat(entry.actor().scope()).isEqualTo(Set.of("63.03", "63.05"));
            assertThat(database.demo()).isFalse();
        }
    }

    @Test
    void fourDifferentFaultsHaveFourDifferentMessages() throws IOException {
        Path other = folder.resolve("lain");
        Path own = folder.resolve("sendiri");
        ProvinceOffice.locked(own);
        ProvinceOffice.locked(other);
        refused("KD-908", () -> enter(own, "siti", "kopi susu di warung"));
        assertThat(new SignIn(own, CLOCK).wait("siti")).isPositive();
        assertThat(new SignIn(own, CLOCK).wait("budi")).isZero();
        refused("KD-931", () -> enter(own, "siti", SITIS));

        byte[] key = Files.readAllBytes(KeyFile.in(own));
        for (Path copy : new Path[] {KeyFile.in(own), KeyFile.copyIn(own)}) {
            Files.copy(KeyFile.in(other), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        refused("KD-906", () -> enter(own, "budi", BUDIS));
        refused("KD-906", () -> new SignIn(own, CLOCK).needed());

        for (Path copy : new Path[] {KeyFile.in(own), KeyFile.copyIn(own)}) {
            Files.write(copy, java.util.Arrays.copyOf(key, key.length / 2));
        }
        refused("KD-902", () -> enter(own, "budi", BUDIS));

        Files.write(KeyFile.in(own), key);
        enter(own, "budi", BUDIS).database().close();
        Path data = own.resolve("kopdesk.mv.db");
        byte[] whole = Files.readAllBytes(data);
        java.util.Arrays.fill(whole, 0, whole.length, (byte) 7);
        Files.write(data, whole);
        refused("KD-212", () -> enter(own, "budi", BUDIS));
    }

    @Test
    void theDataOfAnotherOfficeUnderThisKeyFileIsCalledThat() throws IOException {
        Path other = folder.resolve("lain");
        Path own = folder.resolve("sendiri");
        ProvinceOffice.locked(own);
        ProvinceOffice.locked(other);
        Files.copy(other.resolve("kopdesk.mv.db"), own.resolve("kopdesk.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        refused("KD-211", () -> enter(own, "siti", SITIS));
    }

    @Test
    void tenWrongPasswordsLockNobodyOutOfTheData() {
        ProvinceOffice.locked(folder);
        Attempts slept = new Attempts(folder, CLOCK);
        for (int i = 0; i < 10; i++) {
            refused("KD-908", () -> enter(folder, "siti", "salah sama sekali"));
            slept.succeeded("siti");
        }
        enter(folder, "siti", SITIS).database().close();
    }

    @Test
    void theRecoveryKeyOpensAndSetsANewPassword() {
        RecoveryKey recovery = ProvinceOffice.locked(folder);
        SignIn way = new SignIn(folder, CLOCK);
        try (Secret fresh = Secret.of("teh manis di beranda")) {
            refused("KD-943", () -> way.recover(RecoveryKey.random(), "siti", fresh));
            assertThat(way.recoveryWait()).isPositive();
            new Attempts(folder, CLOCK).succeeded("(pemulihan)");
            RecoveryKey typed = RecoveryKey.parse(String.join(" ", recovery.words()));
            way.recover(typed, "siti", fresh).database().close();
        }
        refused("KD-908", () -> enter(folder, "siti", SITIS));
        new Attempts(folder, CLOCK).succeeded("siti");
        enter(folder, "siti", "teh manis di beranda").database().close();
        enter(folder, "budi", BUDIS).database().close();
    }

    @Test
    void aLockedScreenOpensForItsPersonOrAnotherWhileTheDataStaysOpen() {
        ProvinceOffice.locked(folder);
        SignIn.Entry siti = enter(folder, "siti", SITIS);
        try (Database database = siti.database();
                Secret budis = Secret.of(BUDIS);
                Secret wrong = Secret.of("salah sama sekali")) {
            SignIn way = SignIn.again(database, folder, CLOCK);
            assertThat(way.with("budi", budis).actor().role()).isEqualTo(Role.OPERATOR);
            refused("KD-908", () -> way.with("siti", wrong));
            assertThat(new AccountStore(database).all()).hasSize(2);
        }
    }

    @Test
    void aClosedAccountHasNoWayInEvenWhereItsKeyWasLeft() {
        ProvinceOffice.locked(folder);
        SignIn.Entry siti = enter(folder, "siti", SITIS);
        try (Database database = siti.database()) {
            AccountStore store = new AccountStore(database);
            Account budi = store.all().get(0);
            store.close(siti.actor(), budi, "pindah dinas");
        }
        refused("KD-915", () -> enter(folder, "budi", BUDIS));
        assertThat(new SignIn(folder, CLOCK).names()).containsExactly(new SignIn.Name("siti", "Siti Aminah"));
        refused("KD-909", () -> enter(folder, "budi", BUDIS));
    }
}
