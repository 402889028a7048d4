package id.kopdesk.ui.cooperative;

import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.Part;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.cooperative.StandingActions.OtherCooperatives;
import id.kopdesk.ui.document.AttachmentDesk;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opens the screens of the cooperatives, each with what it needs. */
final class CooperativeScreens {
    private final UiContext ui;
    private final CooperativeDesk desk;
    private final OtherCooperatives others;
    private final ListActions.Bulk bulk;
    private final Supplier<CoverageModel> coverage;
    private final RegionTree regions;
    private final String area;
    private final ZoneId zone;
    private final CooperativeWords words;
    private final PageDesk pages;
    private final OwnSections own;
    private final PageExport pageExport;
    private final MapDesk map;
    private final Consumer<CooperativeFilter> listed;
    private List<PageSection> sections = List.of();
    private AttachmentDesk attachments = AttachmentDesk.NONE;
    private ListExport.Book book = ListExport.Book.NONE;

    CooperativeScreens(
            UiContext ui,
            CooperativeDesk desk,
            OtherCooperatives others,
            ListActions.Bulk bulk,
            Supplier<CoverageModel> coverage,
            RegionTree regions,
            String area,
            ZoneId zone,
            PageDesk pages,
            PageExport pageExport,
            MapDesk map,
            Consumer<CooperativeFilter> listed) {
        this.ui = ui;
        this.desk = desk;
        this.others = others;
        this.bulk = bulk;
        this.coverage = coverage;
        this.regions = regions;
        this.area = area;
        this.zone = zone;
        this.words = new CooperativeWords(ui.texts(), ui.formats(), regions);
        this.pages = pages;
        this.pageExport = pageExport;
        this.map = map;
        this.listed = listed;
        this.own = new OwnSections(
                ui.texts(), ui.formats(), words, new OversightSections(ui.texts(), ui.formats(), words));
    }

    void open(UUID id, RecordOrder order) {
        ui.tasks()
                .run("ui.cooperative.task.open", progress -> desk.open(id))
                .onDone(opened -> ui.navigator().open(new CooperativeFormView(this, order, opened)))
                .start();
    }

    void replace(UUID id, RecordOrder order) {
        ui.tasks()
                .run("ui.cooperative.task.open", progress -> desk.open(id))
                .onDone(opened -> ui.navigator().replace(new CooperativeFormView(this, order, opened)))
                .start();
    }

    /** @param village code of the seat, or empty */
    void add(String village) {
        ui.tasks()
                .run("ui.cooperative.task.open", progress -> desk.blank(village))
                .onDone(opened -> ui.navigator().open(new CooperativeFormView(this, RecordOrder.ALONE, opened)))
                .start();
    }

    void coverage() {
        ui.navigator().open(coverageScreen());
    }

    Screen coverageScreen() {
        return new CoverageView(this, coverage.get());
    }

    void sections(List<PageSection> others) {
        sections = List.copyOf(others);
    }

    void attachments(AttachmentDesk files) {
        attachments = files;
    }

    void book(ListExport.Book lists) {
        book = lists;
    }

    ListExport export() {
        return new ListExport(ui, book);
    }

    AttachmentDesk attachments() {
        return attachments;
    }

    /** The files of one annual meeting. */
    void meetingFiles(CooperativeFile file, Part<AnnualMeeting> meeting) {
        ui.navigator().open(new MeetingFilesView(this, file, meeting));
    }

    void map() {
        ui.navigator().open(new MapView(this, map));
    }

    /** The list narrowed to one kecamatan. */
    void list(String subdistrict) {
        listed.accept(CooperativeFilter.all().withSubdistricts(Set.of(subdistrict)));
    }

    /** Opens everything that is known of one. */
    void page(UUID id) {
        ui.access().seen("cooperative", id);
        readPage(id, page -> ui.navigator().open(new PageView(this, page)));
    }

    void readPage(UUID id, Consumer<PageDesk.Page> then) {
        ui.tasks()
                .run("ui.cooperative.task.open", progress -> pages.read(id, own, sections, progress))
                .onDone(then)
                .start();
    }

    void exportPage(PageDesk.Page page) {
        pageExport.save(ui, page);
    }

    PageDesk pages() {
        return pages;
    }

    ListActions.Bulk bulk() {
        return bulk;
    }

    UiContext ui() {
        return ui;
    }

    CooperativeDesk desk() {
        return desk;
    }

    OtherCooperatives others() {
        return others;
    }

    RegionTree regions() {
        return regions;
    }

    String area() {
        return area;
    }

    ZoneId zone() {
        return zone;
    }

    CooperativeWords words() {
        return words;
    }
}
