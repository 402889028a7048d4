package id.kopdesk.account;

import static id.kopdesk.account.ProvinceOffice.CLOCK;
import static id.kopdesk.account.ProvinceOffice.FIRST;
import static id.kopdesk.account.ProvinceOffice.SITI;
import static id.kopdesk.account.ProvinceOffice.SITIS;
import static id.kopdesk.account.ProvinceOffice.enter;
import static id.kopdesk.account.ProvinceOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionTest {
    @TempDir
    Path folder;

    @Test
    void passwordsCanBeTakenUpAndGivenUpAtAnyTime() throws IOException {
        try (Database database = ProvinceOffice.fresh(folder)) {
            Protection protection = new Protection(database, folder);
            assertThat(protection.locked()).isFalse();
            refused("KD-945", () -> protection.lock(FIRST, RecoveryKey.random()));
            ProvinceOffice.add(new Accounts(database, folder, CLOCK), SITI, SITIS);
            protection.lock(FIRST, RecoveryKey.random());
            assertThat(protection.locked()).isTrue();
            String key = database.key().orElseThrow().hex();
            assertThat(Files.readString(KeyFile.in(folder)) + Files.readString(KeyFile.copyIn(folder)))
                    .doesNotContain(key);
        }
        refused("KD-907", () -> Offices.open(folder, CLOCK));
        SignIn.Entry siti = enter(folder, "siti", SITIS);
        try (Database database = siti.database()) {
            new Protection(database, folder).unlock(siti.actor());
        }
        try (Database database = Offices.open(folder, CLOCK)) {
            new Protection(database, folder).lock(FIRST, RecoveryKey.random());
        }
        enter(folder, "siti", SITIS).database().close();
    }

    @Test
    void aNewRecoveryKeyEndsTheFormerOne() {
        RecoveryKey former = ProvinceOffice.locked(folder);
        RecoveryKey next = RecoveryKey.random();
        SignIn.Entry siti = enter(folder, "siti", SITIS);
        try (Database database = siti.database()) {
            new Protection(database, folder).replaceRecovery(siti.actor(), next);
        }
        SignIn way = new SignIn(folder, CLOCK);
        try (Secret fresh = Secret.of("sandi yang baru sekali")) {
            refused("KD-943", () -> way.recover(former, "siti", fresh));
            new Attempts(folder, CLOCK).succeeded("(pemulihan)");
            way.recover(next, "siti", fresh).database().close();
        }
    }

    @Test
    void demoDataTakesNoPasswords() {
        DataKey key = DataKey.random();
        try (Database database = Database.create(folder, key, true, CLOCK)) {
            KeyFile.write(folder, Keys.lyingOpen(database.officeId(), key, false), key);
            refused("KD-944", () -> new Protection(database, folder).lock(FIRST, RecoveryKey.random()));
        }
        Offices.open(folder, CLOCK).close();
    }
}
