package id.kopdesk.account;

import static id.kopdesk.account.ProvinceOffice.BUDI;
import static id.kopdesk.account.ProvinceOffice.FIRST;
import static id.kopdesk.account.ProvinceOffice.SITI;
import static id.kopdesk.account.ProvinceOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.account.Account.Person;
import id.kopdesk.base.Role;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountStoreTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void accountsAreKeptChangedClosedAndTakenBack(Engine engine) {
        try (Database database = engine.fresh(folder)) {
            AccountStore store = new AccountStore(database);
            Account siti = store.insert(FIRST, SITI);
            Account budi = store.insert(FIRST, BUDI);
            assertThat(store.all()).containsExactly(budi, siti);
            refused("KD-935", () -> store.insert(FIRST, BUDI));
            Person approver = new Person("budi", "Budi R.", Role.APPROVER, Set.of());
            Account changed = store.update(FIRST, budi, approver);
            assertThat(changed.person()).isEqualTo(approver);
            assertThatThrownBy(() -> store.update(FIRST, budi, BUDI)).isInstanceOf(ConflictException.class);
            store.close(FIRST, changed, "pindah");
            Account closed = store.all().get(0);
            assertThat(closed.closed()).contains("pindah");
            assertThat(store.reopen(FIRST, closed).inUse()).isTrue();
            refused("KD-933", () -> store.close(FIRST, siti, "pensiun"));
            refused("KD-933", () -> store.update(FIRST, siti, new Person("siti", "S", Role.VIEWER, Set.of())));
            assertThat(store.all()).contains(siti);
        }
    }
}
