package id.kopdesk.ui.office;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.database.Database;
import id.kopdesk.office.Holidays;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.office.Settings;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * Pengaturan with what lies behind it.
 *
 * @param folder where the data lies
 * @param open shows a folder with the system's own program
 * @param saved told of the office as it was stored
 * @param regionsChanged told after a regulation was taken in or taken back
 * @param accounts the screen of accounts and passwords
 * @param backups the screen of backups
 * @param ways screens of other rooms that hold what the office sets, by the text of their button
 * @param audits logs and personal data; empty for who may not open them
 */
public record OfficeRoom(
        UiContext ui,
        Database database,
        Actor actor,
        OfficeClock clock,
        Path folder,
        Consumer<Path> open,
        Consumer<Office> saved,
        Runnable regionsChanged,
        Supplier<Screen> accounts,
        Supplier<Screen> backups,
        Map<String, Supplier<Screen>> ways,
        Optional<Supplier<Screen>> audits) {
    public static final String PLACE = "settings";

    public Place place() {
        return new Place(
                PLACE,
                "ui.office.settings",
                BootstrapIcons.GEAR,
                () -> new SettingsScreen(
                        ui,
                        OfficeDesk.of(new OfficeStore(database), actor),
                        AreaChoice.shipped(),
                        folder,
                        open,
                        saved,
                        links()));
    }

    private SettingsLinks links() {
        return new SettingsLinks() {
            @Override
            public void accounts() {
                ui.navigator().open(accounts.get());
            }

            @Override
            public void backups() {
                ui.navigator().open(backups.get());
            }

            @Override
            public void policies() {
                ui.navigator().open(new PolicyScreen(ui, new Settings(database), actor));
            }

            @Override
            public void holidays() {
                ui.navigator().open(new HolidayScreen(ui, new Holidays(database), actor, clock.today()));
            }

            @Override
            public void regions() {
                ui.navigator().open(new RegionsScreen(ui, RegionDesk.of(database, actor), regionsChanged));
            }

            @Override
            public Map<String, Runnable> others() {
                Map<String, Runnable> others = new LinkedHashMap<>();
                ways.forEach(
                        (key, screen) -> others.put(key, () -> ui.navigator().open(screen.get())));
                return others;
            }

            @Override
            public Optional<Runnable> audits() {
                return audits.map(screen -> () -> ui.navigator().open(screen.get()));
            }
        };
    }
}
