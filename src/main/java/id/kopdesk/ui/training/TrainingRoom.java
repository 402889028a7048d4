package id.kopdesk.ui.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.region.RegionTree;
import id.kopdesk.training.BatchLine;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchSource;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.PageSection;
import id.kopdesk.ui.followup.ProblemMenu;
import id.kopdesk.ui.home.HomeFigures.Waiting;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The training's part of the window: its place in the sidebar, its part of the search. */
public final class TrainingRoom {
    public static final String PLACE = "training";

    private final UiContext ui;
    private final TrainingDesk desk;
    private final TrainingScreens screens;

    /**
     * @param area code of the office's province or kab/kota
     * @param folder the data folder
     * @param openFile shows a written file with the system's own program
     */
    public TrainingRoom(
            UiContext ui,
            Database database,
            Actor actor,
            OfficeClock clock,
            RegionTree regions,
            String area,
            Path folder,
            Consumer<Path> openFile) {
        this.ui = ui;
        desk = new TrainingDesk(database, actor, clock, regions, area, folder);
        screens = new TrainingScreens(ui, desk, openFile);
    }

    public Place place() {
        return new Place(PLACE, "ui.training.title", BootstrapIcons.EASEL, this::list);
    }

    /** @param menu the problems of a batch, for its page */
    public void problems(Supplier<ProblemMenu> menu) {
        screens.problems(menu);
    }

    public Screen list() {
        return screens.listScreen();
    }

    /** The batches that are held in this week. */
    public Screen thisWeek() {
        return screens.weekScreen();
    }

    /** Whom training has reached and whom not. */
    public Screen coverage() {
        return screens.coverageScreen();
    }

    /** The office's fees and rates, for Pengaturan. */
    public Screen standards() {
        return screens.standardsScreen();
    }

    /** Action plans whose follow-up is due, for Beranda; runs in the background. */
    public List<Waiting> waiting(Progress progress) {
        int due = desk.duePlans().until(desk.actor(), desk.clock().today()).size();
        return due == 0
                ? List.of()
                : List.of(new Waiting(
                        Mark.of(
                                Mark.Kind.DUE,
                                ui.texts()
                                        .get(
                                                "ui.training.due.home",
                                                ui.formats().number(due))),
                        ui.texts().get("ui.training.due.home.detail"),
                        () -> ui.navigator().go(PLACE, screens.duePlans())));
    }

    /** What the cooperative's own page says of its training. */
    public PageSection section() {
        return new TrainingSection(screens);
    }

    public void open(UUID batch) {
        screens.open(batch);
    }

    TrainingScreens screens() {
        return screens;
    }

    /** Batches by number, kab/kota, place and programme, for the search box of the whole program. */
    public SearchSource search() {
        return new SearchSource() {
            @Override
            public String titleKey() {
                return "ui.training.title";
            }

            @Override
            public List<Hit> find(String typed, int limit, Progress progress) {
                String wanted = CleanText.sortName(typed);
                return desk.batches().list(desk.actor(), null).stream()
                        .filter(line -> CleanText.sortName(name(line) + " " + detail(line))
                                .contains(wanted))
                        .limit(limit)
                        .map(line -> new Hit(name(line), detail(line), () -> {
                            ui.navigator().go(PLACE);
                            open(line.batch().id());
                        }))
                        .toList();
            }
        };
    }

    private String name(BatchLine line) {
        return screens.words().words().batch(line.value()) + ", "
                + screens.words().regencies(line.value());
    }

    private String detail(BatchLine line) {
        return line.programme() + " – " + screens.words().days(line.value()) + " "
                + line.value().venue();
    }
}
