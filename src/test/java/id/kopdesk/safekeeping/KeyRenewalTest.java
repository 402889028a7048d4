package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.AllTables;
import id.kopdesk.account.FirstOffice;
import id.kopdesk.account.FolderKey;
import id.kopdesk.account.FreshKeys;
import id.kopdesk.account.RecoveryKey;
import id.kopdesk.account.Secret;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.document.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a person has left, the office's data lies under a key that nobody outside has. */
class KeyRenewalTest {
    private static final String ATTACHED = "cd".repeat(32);

    @TempDir
    Path folder;

    private Path data;
    private DataKey old;

    @BeforeEach
    void prepare() throws IOException {
        data = folder.resolve("o");
        try (Database database = FirstOffice.open(data)) {
            old = database.key().orElseThrow();
        }
        Files.createDirectories(data.resolve("lampiran"));
        try (OutputStream out = Seal.of(old)
                .encrypting(Files.newOutputStream(data.resolve("lampiran").resolve(ATTACHED)))) {
            out.write("akta notaris".getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path renew(Optional<FreshKeys.Secrets> secrets) {
        return new KeyRenewal(data, AllTables.list(), Fixture.CLOCK).run(old, secrets, Progress.NONE);
    }

    private String attachment(DataKey key) throws IOException {
        try (InputStream in = Seal.of(key)
                .decrypting(Files.newInputStream(data.resolve("lampiran").resolve(ATTACHED)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void oldKeyIsRefused() {
        assertThatThrownBy(() -> Database.open(data, old, Fixture.CLOCK).close())
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-211"));
        assertThatThrownBy(() -> attachment(old)).isInstanceOf(IOException.class);
    }

    @Test
    void withoutPasswordsTheNewKeyLiesBesideAndTheOldOneOpensNothingNew() throws IOException {
        Path kept = renew(Optional.empty());
        oldKeyIsRefused();
        try (Database database = new SignIn(data, Fixture.CLOCK).open().database()) {
            DataKey fresh = database.key().orElseThrow();
            assertThat(fresh.hex()).isNotEqualTo(old.hex());
            assertThat(database.check(AllTables.list(), Progress.NONE).whole()).isTrue();
            assertThat(attachment(fresh)).isEqualTo("akta notaris");
        }
        try (Database before = Database.open(kept, old, Fixture.CLOCK)) {
            assertThat(before.entries()).isPositive();
        }
    }

    @Test
    void withPasswordsOnlyTheOneWhoRenewedAndTheNewRecoveryKeyOpen() throws IOException {
        RecoveryKey former;
        try (Database database = FirstOffice.open(folder.resolve("p"))) {
            old = database.key().orElseThrow();
            former = FirstOffice.lock(database, folder.resolve("p"));
        }
        data = folder.resolve("p");
        RecoveryKey next = RecoveryKey.random();
        assertThatThrownBy(() -> renew(Optional.empty()))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-907"));
        assertThatThrownBy(() -> renew(Optional.of(FirstOffice.secrets(data, Secret.of("bukan sandinya"), next))))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-908"));
        renew(Optional.of(FirstOffice.secrets(data, Secret.of(FirstOffice.PASSWORD), next)));
        FirstOffice.enter(data).database().close();
        assertThat(FolderKey.with(data, next).hex()).isNotEqualTo(old.hex());
        assertThatThrownBy(() -> FolderKey.with(data, former))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-943"));
        assertThat(new SignIn(data, Fixture.CLOCK).names()).hasSize(1);
    }

    @Test
    void aPowerCutAtAnyOperationLeavesTheOldOrTheNewWhole() throws IOException {
        boolean oldSeen = false;
        boolean newSeen = false;
        for (int operation = 1; operation < 40 && !newSeen; operation++) {
            Path copy = folder.resolve("k" + operation);
            Fixture.copy(data, copy);
            DyingDisk disk = DyingDisk.killedAt(operation);
            try {
                new KeyRenewal(copy, AllTables.list(), Fixture.CLOCK, disk).run(old, Optional.empty(), Progress.NONE);
            } catch (DyingDisk.Killed powerGone) {
                assertThat(disk.died()).isTrue();
            }
            new RestoreBack(copy, Fixture.CLOCK).settle();
            try (Database database = new SignIn(copy, Fixture.CLOCK).open().database()) {
                assertThat(database.check(AllTables.list(), Progress.NONE).whole())
                        .isTrue();
                boolean same = database.key().orElseThrow().hex().equals(old.hex());
                oldSeen |= same;
                newSeen |= !same;
            }
        }
        assertThat(oldSeen).isTrue();
        assertThat(newSeen).isTrue();
    }
}
