package id.kopdesk.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.office.Holiday;
import id.kopdesk.office.Holidays;
import id.kopdesk.office.Setting;
import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.ScriptedDialogs.Typing;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class PolicyScreensTest {
    private static final Actor RINA = new Actor("rina", Role.ADMINISTRATOR, Set.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final TestUi ui = new TestUi();

    @TempDir
    Path folder;

    private PolicyScreen policies(Database database) {
        PolicyScreen screen = new PolicyScreen(ui.context, new Settings(database), RINA);
        screen.shown();
        return screen;
    }

    private HolidayScreen holidays(Database database, int year) {
        HolidayScreen screen = new HolidayScreen(ui.context, new Holidays(database), RINA, TODAY);
        screen.shown();
        screen.model().year().set(year);
        return screen;
    }

    private static void press(Parent screen, String words) {
        Node button = screen.lookupAll(".button").stream()
                .filter(node -> node instanceof Button b && words.equals(b.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        ((Button) button).fire();
    }

    @Test
    void aSettingIsChangedInItsFormAndGoesBackToTheShippedValue() {
        try (Database database = Engine.H2.fresh(folder)) {
            PolicyScreen screen = policies(database);
            int before = screen.model().unconfirmed().get();
            screen.table().getSelectionModel().select(SettingKey.TRAINING_ATTENDANCE.ordinal());
            ui.dialogs.answer((Typing) form -> {
                PolicyForm policy = (PolicyForm) form;
                policy.values().of("content").set("27.5");
                policy.values().of("source").set("");
                assertThat(policy.ready().get()).isFalse();
                policy.values().of("source").set("Perbup 4/2026");
                policy.values().of("confirmed").set("true");
            });
            press(screen.node(), "Ubah ketentuan");
            Setting own = new Settings(database).get(SettingKey.TRAINING_ATTENDANCE);
            assertThat(own)
                    .isEqualTo(SettingKey.TRAINING_ATTENDANCE
                            .shipped()
                            .with("27.5", "Perbup 4/2026", true)
                            .stored(1));
            assertThat(screen.model().unconfirmed().get()).isEqualTo(before - 1);
            screen.table().getSelectionModel().select(SettingKey.TRAINING_ATTENDANCE.ordinal());
            press(screen.node(), "Kembali ke bawaan");
            assertThat(new Settings(database).get(SettingKey.TRAINING_ATTENDANCE))
                    .isEqualTo(SettingKey.TRAINING_ATTENDANCE.shipped());
            assertThat(ui.dialogs.errors()).isEmpty();
        }
    }

    @Test
    void everySettingHasItsWordsInBothLanguages() {
        for (Texts texts : List.of(Texts.of(Texts.INDONESIAN), Texts.of(Texts.ENGLISH))) {
            for (SettingKey key : SettingKey.values()) {
                assertThat(texts.has("ui.office.policy.name." + key))
                        .as(key.name())
                        .isTrue();
                assertThat(texts.has("ui.office.policy.basis." + key.basis())).isTrue();
                assertThat(texts.has("ui.office.policy.group." + key.group())).isTrue();
            }
            for (Holiday.Kind kind : Holiday.Kind.values()) {
                assertThat(texts.has("ui.office.holiday.kind." + kind)).isTrue();
            }
        }
    }

    @Test
    void aHolidayIsAddedChangedAndMadeAWorkingDay() {
        try (Database database = Engine.H2.fresh(folder)) {
            HolidayScreen screen = holidays(database, 2027);
            assertThat(screen.model().rows()).isEmpty();
            assertThat(screen.model().known().get()).isFalse();
            ui.dialogs.answer((Typing) form -> {
                HolidayForm holiday = (HolidayForm) form;
                assertThat(holiday.ready().get()).isFalse();
                holiday.values().of("day").set("2027-03-10");
                holiday.values().of("kind").set("NATIONAL");
                holiday.values().of("name").set("Idulfitri 1448 Hijriah");
            });
            press(screen.node(), "Tambah hari libur");
            assertThat(screen.model().known().get()).isTrue();
            Holidays store = new Holidays(database);
            assertThat(store.isWorkingDay(LocalDate.of(2027, 3, 10))).isFalse();
            screen.table().getSelectionModel().select(0);
            ui.dialogs.answer(
                    (Typing) form -> ((HolidayForm) form).values().of("name").set("Idulfitri"));
            press(screen.node(), "Ubah");
            assertThat(screen.model().rows()).extracting(Holiday::name).containsExactly("Idulfitri");
            screen.table().getSelectionModel().select(0);
            press(screen.node(), "Jadikan hari kerja");
            assertThat(store.isWorkingDay(LocalDate.of(2027, 3, 10))).isTrue();
            assertThat(ui.dialogs.errors()).isEmpty();
        }
    }

    @Test
    void bothAreDrawnAndNamed() {
        try (Database database = Engine.H2.fresh(folder)) {
            Settings settings = new Settings(database);
            settings.save(
                    RINA,
                    SettingKey.TRAINING_ATTENDANCE.shipped().with("27.5", "Peraturan Bupati Nomor 4 Tahun 2026", true));
            new Holidays(database)
                    .save(
                            RINA,
                            new Holiday(
                                    LocalDate.of(2026, 8, 14),
                                    Holiday.Kind.LOCAL,
                                    "Hari jadi Provinsi Kalimantan Selatan",
                                    "SK Gubernur",
                                    0));
            Shots.take("office-policies", 1170, 692, () -> policies(database).node());
            Shots.take(
                    "office-holidays", 1170, 692, () -> holidays(database, 2026).node());
            Shots.take(
                    "office-holidays-unknown",
                    1170,
                    692,
                    () -> holidays(database, 2028).node());
            Shots.take(
                    "office-policy-form",
                    520,
                    360,
                    () -> new PolicyForm(
                            ui.context,
                            new PolicyWords(ui.texts, ui.formats),
                            settings.get(SettingKey.TRAINING_ATTENDANCE)));
            AccessibleScan.everyControlHasAName(policies(database).node());
            AccessibleScan.everyControlHasAName(holidays(database, 2026).node());
        }
    }
}
