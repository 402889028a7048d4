package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Finding;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.cooperative.CooperativeBulk;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeHistory;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.CooperativeList;
import id.kopdesk.cooperative.CooperativeSort;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Coverage;
import id.kopdesk.cooperative.Drafts;
import id.kopdesk.cooperative.oversight.OversightStore;
import id.kopdesk.database.Database;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.oversight.PageBook;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchSource;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.StandingActions.OtherCooperatives.Other;
import id.kopdesk.ui.document.AttachmentDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The cooperatives' part of the window: its place in the sidebar, its part of the search, its screens. */
public final class CooperativeRoom {
    public static final String PLACE = "cooperatives";
    private static final int MOST_OTHERS = 20;

    private final UiContext ui;
    private final CooperativeList list;
    private final Actor actor;
    private final CooperativeScreens screens;
    private final SavedViews views;
    private final Runnable importList;

    /**
     * @param rules what is noticed in a file, the same that the store counts
     * @param area code of the office's province or kab/kota
     * @param folder the data folder, for filters that a person named
     * @param importList opens the import of a list
     * @param opening runs in the background before a record is opened: what it is held against is read anew
     */
    public CooperativeRoom(
            UiContext ui,
            Database database,
            Function<CooperativeFile, List<Finding>> rules,
            Actor actor,
            OfficeClock clock,
            RegionTree regions,
            String area,
            Path folder,
            Runnable importList,
            Runnable opening) {
        this.ui = ui;
        this.actor = actor;
        this.importList = importList;
        list = new CooperativeList(database);
        views = new FileViews(folder.resolve("saringan-koperasi.json"));
        CooperativeStore store = new CooperativeStore(database, rules);
        CooperativeHistory history = new CooperativeHistory(database, store);
        CooperativeWords words = new CooperativeWords(ui.texts(), ui.formats(), regions);
        StoreDesk desk = new StoreDesk(
                store,
                history,
                new Drafts(database, clock.clock()),
                rules,
                actor,
                clock,
                ui.formats(),
                new HistoryWords(ui.texts(), words),
                opening);
        Coverage coverage = new Coverage(database);
        screens = new CooperativeScreens(
                ui,
                desk,
                typed -> others(typed, words),
                new StoreBulk(new CooperativeBulk(database, store, history), actor, clock),
                () -> new CoverageModel(coverage, regions, area, actor, clock),
                regions,
                area,
                clock.zone(),
                new PageDesk(store, new OversightStore(database), actor, clock),
                new PageExport(new PageBook(database, clock)),
                new MapDesk(database, regions, area, actor, clock, folder),
                filter -> ui.navigator().open(list(filter)));
        screens.book(new StoreListBook(database, ui.texts(), clock));
    }

    /** What other rooms know of a cooperative, in the order of the page. */
    public void sections(List<PageSection> others) {
        screens.sections(others);
    }

    /** Where files beside a cooperative are kept; without it none can be attached. */
    public void attachments(AttachmentDesk files) {
        screens.attachments(files);
    }

    public Place place() {
        return new Place(PLACE, "ui.cooperative.list", BootstrapIcons.BUILDING, this::list);
    }

    /** The list without any filter. */
    public Screen list() {
        return list(CooperativeFilter.all());
    }

    /** The list as somebody else asks for it, such as a number on the first screen. */
    public Screen list(CooperativeFilter filter) {
        CooperativeListModel model = new CooperativeListModel(list, actor);
        model.show(filter);
        return new CooperativeListView(screens, model, views, importList);
    }

    /** Every village of the area with its cooperative or none. */
    public Screen coverage() {
        return screens.coverageScreen();
    }

    public void open(UUID id) {
        screens.open(id, RecordOrder.ALONE);
    }

    /** Everything that is known of one, on one page. */
    public void page(UUID id) {
        screens.page(id);
    }

    /** Begins a new cooperative. */
    public void add() {
        screens.add("");
    }

    /** Names of cooperatives for the search box of the whole program. */
    public SearchSource search() {
        return new SearchSource() {
            @Override
            public String titleKey() {
                return "ui.cooperative.list";
            }

            @Override
            public List<Hit> find(String typed, int limit, id.kopdesk.base.Progress progress) {
                return lines(typed, limit).stream()
                        .map(line ->
                                new Hit(line.name(), screens.words().place(line.villageCode()), () -> open(line.id())))
                        .toList();
            }
        };
    }

    private List<Other> others(String typed, CooperativeWords words) {
        return lines(typed, MOST_OTHERS).stream()
                .map(line -> new Other(line.id(), line.name(), words.place(line.villageCode())))
                .toList();
    }

    private List<CooperativeLine> lines(String typed, int limit) {
        CooperativeFilter named = CooperativeFilter.all().withText(typed).withStatuses(Set.of());
        return list.page(actor, named, CooperativeSort.NAME, false, null, limit);
    }
}
