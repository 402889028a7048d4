package id.kopdesk.ui.followup;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.database.Database;
import id.kopdesk.followup.ProblemFilter;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.followup.FollowupBook;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.PageSection;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Masalah: the part of the window for problems, visits and companions. */
public final class FollowupRoom {
    public static final String PLACE = "followup";

    private final FollowupScreens screens;

    /**
     * @param area code of the office's province or kab/kota
     * @param folder the data folder, for the office's own templates
     * @param doors to what a problem is about
     * @param show opens a file that was written
     */
    public FollowupRoom(
            UiContext ui,
            Database database,
            Actor actor,
            OfficeClock clock,
            RegionTree regions,
            String area,
            Path folder,
            SubjectDoors doors,
            Consumer<Path> show) {
        screens = new FollowupScreens(
                ui,
                new FollowupDesk(database, regions, area, actor, clock),
                new FollowupWords(ui.texts(), ui.formats(), regions),
                new FollowupBook(database, actor, regions, clock, folder),
                doors,
                show);
    }

    public Place place() {
        return new Place(
                PLACE, "ui.followup.title", BootstrapIcons.EXCLAMATION_TRIANGLE, () -> new ProblemsView(screens));
    }

    /** The list as somebody else asks for it, such as a number on the first screen. */
    public Screen problems(ProblemFilter filter) {
        ProblemsView view = new ProblemsView(screens);
        view.show(filter);
        return view;
    }

    /** What another record's own page says of its problems, and where a new one is noted. */
    public ProblemMenu menu() {
        return new ProblemMenu(screens);
    }

    /**
     * What this room says on the page of a cooperative.
     *
     * @param proposals those of a cooperative: what is stuck with them is stuck with it
     */
    public PageSection section(Function<UUID, List<UUID>> proposals) {
        return new FollowupSection(screens, proposals);
    }
}
