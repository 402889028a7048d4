package id.kopdesk.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.account.Account;
import id.kopdesk.account.OpenedProvince;
import id.kopdesk.account.Secret;
import id.kopdesk.base.Role;
import id.kopdesk.ui.TestUi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAccountModelTest {
    private final TestUi ui = new TestUi();
    private final List<Optional<Account>> done = new ArrayList<>();

    @TempDir
    Path folder;

    private OpenedProvince office;
    private FirstAccountModel model;

    @BeforeEach
    void open() {
        office = OpenedProvince.in(folder, false);
        FirstAccountDesk desk = new FirstAccountDesk(office.accounts(), office.protection(), OpenedProvince.ACTOR);
        model = new FirstAccountModel(ui.tasks, ui.texts, desk, done::add);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nothingIsKeptBeforeTheRecoveryKeyIsWrittenDown() {
        model.name().set("Siti Aminah");
        assertThat(model.login().get()).isEqualTo("siti");
        model.next(Secret.of("kopi susu di teras"));
        assertThat(model.step().get()).isEqualTo(FirstAccountModel.Step.RECOVERY);
        assertThat(office.accounts().all()).isEmpty();
        RecoveryModel recovery = model.recovery();
        assertThat(recovery.written().get()).isFalse();
        recovery.typed(0).set(" " + recovery.key().word(recovery.asked().get(0)).toUpperCase());
        assertThat(recovery.written().get()).isFalse();
        recovery.typed(1).set(recovery.key().word(recovery.asked().get(1)));
        assertThat(recovery.written().get()).isTrue();
        model.finish();
        assertThat(done).hasSize(1);
        Account made = done.get(0).orElseThrow();
        assertThat(made.person().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(office.protection().locked()).isTrue();
        assertThat(office.way(folder)
                        .with("siti", Secret.of("kopi susu di teras"))
                        .actor()
                        .name())
                .isEqualTo("siti");
    }

    @Test
    void whatWillNotDoIsSaidAtOnce() {
        model.name().set("Siti");
        model.login().set("Siti Aminah");
        model.next(Secret.of("kopi susu di teras"));
        assertThat(model.step().get()).isEqualTo(FirstAccountModel.Step.CHOICE);
        assertThat(model.message().get()).contains("Nama masuk");
        assertThat(done).isEmpty();
    }

    @Test
    void workingWithoutPasswordsIsAChoiceThatIsRemembered() {
        assertThat(office.protection().answered()).isFalse();
        model.protect().set(false);
        model.next(Secret.of(""));
        assertThat(done).containsExactly(Optional.empty());
        assertThat(office.protection().answered()).isTrue();
        assertThat(office.protection().locked()).isFalse();
    }
}
