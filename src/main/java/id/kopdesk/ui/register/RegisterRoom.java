package id.kopdesk.ui.register;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Finding;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.database.Database;
import id.kopdesk.region.RegionTree;
import id.kopdesk.register.RegisterWords;
import id.kopdesk.report.register.RegisterBook;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.PageSection;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** SIMKOPDES: the part of the window that holds the register against the office. */
public final class RegisterRoom {
    public static final String PLACE = "register";

    private final UiContext ui;
    private final RegisterDesk desk;
    private final RegisterWords words;
    private final RegisterBook book;
    private final Consumer<UUID> cooperative;
    private final Consumer<Path> show;

    /**
     * @param rules what is noticed in a cooperative, as its own room has them
     * @param area code of the office's province or kab/kota
     * @param cooperative opens the page of a cooperative
     * @param show opens a file that was written
     */
    public RegisterRoom(
            UiContext ui,
            Database database,
            Function<CooperativeFile, List<Finding>> rules,
            Actor actor,
            OfficeClock clock,
            RegionTree regions,
            String area,
            Consumer<UUID> cooperative,
            Consumer<Path> show) {
        this.ui = ui;
        this.cooperative = cooperative;
        this.show = show;
        desk = new RegisterDesk(database, rules, regions, area, actor, clock);
        words = new RegisterWords(ui.texts(), ui.formats(), regions);
        book = new RegisterBook(database, regions, clock);
    }

    public Place place() {
        return new Place(
                PLACE,
                "ui.register.title",
                BootstrapIcons.LAYERS,
                () -> new RegisterView(ui, desk, words, book, cooperative, show));
    }

    /** What the register says on the page of a cooperative. */
    public PageSection section() {
        return new RegisterSection(ui, desk);
    }
}
