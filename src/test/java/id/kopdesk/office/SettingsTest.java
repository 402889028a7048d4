package id.kopdesk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import id.kopdesk.database.ConflictException;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {
    private static final Actor RINA = new Actor("rina", Role.ADMINISTRATOR, Set.of());

    @TempDir
    Path folder;

    @Test
    void everyShippedSettingIsInOrderAndWaitsForSomebodyToConfirmIt() {
        for (SettingKey key : SettingKey.values()) {
            assertThat(key.shipped().check()).as(key.name()).isEmpty();
            assertThat(key.shipped().confirmed()).as(key.name()).isFalse();
        }
        for (SettingKey.Group group : SettingKey.Group.values()) {
            assertThat(SettingKey.of(group)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theOfficesOwnValueHoldsUntilItGoesBackToTheShippedOne(Engine engine) {
        try (Database database = engine.fresh(folder)) {
            Settings settings = new Settings(database);
            Setting share = settings.get(SettingKey.TRAINING_ATTENDANCE);
            assertThat(share.own()).isFalse();
            assertThat(settings.value(SettingKey.TRAINING_ATTENDANCE)).contains(new BigDecimal("80"));
            settings.save(RINA, share.with("27.5", "Perbup 4/2026", true));
            Setting own = settings.get(SettingKey.TRAINING_ATTENDANCE);
            assertThat(own.value()).contains(new BigDecimal("27.5"));
            assertThat(own.source()).isEqualTo("Perbup 4/2026");
            assertThat(own.confirmed()).isTrue();
            assertThatThrownBy(() -> settings.save(RINA, share.with("10", "x", false)))
                    .isInstanceOf(ConflictException.class);
            settings.reset(RINA, own);
            assertThat(settings.get(SettingKey.TRAINING_ATTENDANCE))
                    .isEqualTo(SettingKey.TRAINING_ATTENDANCE.shipped());
            settings.save(RINA, settings.get(SettingKey.TRAINING_ATTENDANCE).with("25", "Perbup 9/2026", false));
            assertThat(settings.value(SettingKey.TRAINING_ATTENDANCE)).contains(new BigDecimal("25"));
        }
    }

    @Test
    void whatCannotBeOrMayNotBeIsRefused() {
        try (Database database = Engine.H2.fresh(folder)) {
            Settings settings = new Settings(database);
            Setting due = settings.get(SettingKey.REPORT_DUE_DAY);
            assertThatThrownBy(() -> settings.save(RINA, due.with("31", "x", false)))
                    .isInstanceOf(CodedException.class)
                    .hasMessageContaining("KD-411");
            assertThatThrownBy(() -> settings.save(RINA, due.with("dua belas", "x", false)))
                    .hasMessageContaining("KD-411");
            assertThatThrownBy(() -> settings.save(RINA, due.with("10", " ", false)))
                    .hasMessageContaining("KD-411");
            Actor viewer = new Actor("tamu", Role.VIEWER, Set.of());
            assertThatThrownBy(() -> settings.save(viewer, due.with("10", "x", false)))
                    .hasMessageContaining("KD-101");
            assertThat(settings.get(SettingKey.REPORT_DUE_DAY)).isEqualTo(due);
        }
    }
}
