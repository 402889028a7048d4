package id.kopdesk.ui.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.oversight.OversightStore;
import id.kopdesk.database.Database;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.member.MemberRecap;
import id.kopdesk.member.MemberStatus;
import id.kopdesk.member.MemberSums;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchSource;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.PageContent;
import id.kopdesk.ui.cooperative.PageSection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The members' part of the window: its place in the sidebar, its part of the search, its screens. */
public final class MemberRoom {
    public static final String PLACE = "members";

    private final UiContext ui;
    private final MemberKit kit;
    private final MemberScreens screens;

    /**
     * @param area code of the office's province or kab/kota
     * @param show opens a written workbook with the system's own program
     */
    public MemberRoom(
            UiContext ui,
            Database database,
            Actor actor,
            OfficeClock clock,
            RegionTree regions,
            String area,
            Consumer<Path> show) {
        this.ui = ui;
        kit = new MemberKit(ui, database, actor, clock, regions, area);
        screens = new MemberScreens(kit, new MemberExports(kit, show));
    }

    public Place place() {
        return new Place(PLACE, "ui.member.list", BootstrapIcons.PEOPLE, () -> list(MemberFilter.all()));
    }

    public Screen list(MemberFilter filter) {
        return screens.list(filter);
    }

    /** The members of one cooperative, as its record asks for them. */
    public void ofCooperative(UUID cooperative) {
        ui.navigator().go(PLACE, list(MemberFilter.of(cooperative)));
    }

    public void open(UUID id) {
        screens.open(id);
    }

    /** Members and savings in brief, on the page of their cooperative. */
    public PageSection section() {
        return new PageSection() {
            @Override
            public PageContent read(CooperativeFile file, Progress progress) {
                MemberSums sums = new MemberRecap(kit.database).of(kit.actor, file.id(), Period.of(kit.clock.today()));
                List<PageContent.Fact> facts = new ArrayList<>(List.of(
                        PageContent.Fact.of(
                                kit.words.status(MemberStatus.ACTIVE),
                                kit.text(
                                        "ui.member.page.sexes",
                                        ui.formats().number(sums.members(MemberStatus.ACTIVE)),
                                        ui.formats().number(sums.members(MemberStatus.ACTIVE, 0)),
                                        ui.formats().number(sums.members(MemberStatus.ACTIVE, 1)))),
                        PageContent.Fact.of(
                                kit.text("ui.member.savings"), ui.formats().rupiah(sums.saved()))));
                facts.addAll(savings(file.id()));
                return PageContent.of(
                        kit.text("ui.member.list"),
                        facts,
                        List.of(),
                        List.of(),
                        List.of(
                                new PageContent.Link(kit.text("ui.member.page.all"), () -> ofCooperative(file.id())),
                                new PageContent.Link(kit.text("ui.member.page.add"), () -> screens.add(file.id()))));
            }
        };
    }

    /**
     * What the cooperative itself says of its savings beside the sum of its members' own, both at the end of the month
     * that it speaks of.
     */
    private List<PageContent.Fact> savings(UUID cooperative) {
        Optional<OversightStore.SavingsTotal> told = new OversightStore(kit.database).savings(cooperative);
        if (told.isEmpty()) {
            return List.of(PageContent.Fact.notReported(kit.text("ui.member.page.total.none")));
        }
        OversightStore.SavingsTotal total = told.orElseThrow();
        String month = ui.formats().month(total.month());
        long sum = new MemberRecap(kit.database)
                .of(kit.actor, cooperative, total.month())
                .saved();
        long difference = total.rupiah() - sum;
        return List.of(
                PageContent.Fact.of(
                        kit.text("ui.member.page.total", month), ui.formats().rupiah(total.rupiah())),
                PageContent.Fact.of(
                        kit.text("ui.member.page.sum", month), ui.formats().rupiah(sum)),
                PageContent.Fact.of(
                        kit.text("ui.member.page.difference"),
                        difference == 0
                                ? kit.text("ui.member.page.difference.none")
                                : kit.text(
                                        difference > 0
                                                ? "ui.member.page.difference.more"
                                                : "ui.member.page.difference.less",
                                        ui.formats().rupiah(Math.abs(difference)))));
    }

    /** Names and numbers of members for the search box of the whole program. */
    public SearchSource search() {
        return new SearchSource() {
            @Override
            public String titleKey() {
                return "ui.member.list";
            }

            @Override
            public List<Hit> find(String typed, int limit, Progress progress) {
                kit.search.start();
                return kit
                        .search
                        .find(kit.actor, MemberFilter.all().withText(typed), progress)
                        .page(null, limit)
                        .stream()
                        .map(line -> new Hit(line.name(), line.cooperative(), () -> open(line.id())))
                        .toList();
            }
        };
    }
}
