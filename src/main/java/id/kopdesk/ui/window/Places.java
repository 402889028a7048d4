package id.kopdesk.ui.window;

import id.kopdesk.base.Actor;
import id.kopdesk.base.FreeTexts;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.RecordNames;
import id.kopdesk.cooperative.CooperativeFilter;
import id.kopdesk.cooperative.CooperativeFreeTexts;
import id.kopdesk.cooperative.CooperativeNeighbours;
import id.kopdesk.cooperative.CooperativeRules;
import id.kopdesk.cooperative.OfficerPersonalData;
import id.kopdesk.cooperative.oversight.CompanionPersonalData;
import id.kopdesk.cooperative.oversight.OversightFreeTexts;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.document.AttachmentFreeTexts;
import id.kopdesk.document.AttachmentPersonalData;
import id.kopdesk.document.Attachments;
import id.kopdesk.followup.AttendeePersonalData;
import id.kopdesk.followup.FollowupFreeTexts;
import id.kopdesk.followup.ProblemFilter;
import id.kopdesk.loan.LoanFreeTexts;
import id.kopdesk.loan.LoanNames;
import id.kopdesk.loan.LoanPersonalData;
import id.kopdesk.member.MemberFreeTexts;
import id.kopdesk.member.MemberPersonalData;
import id.kopdesk.office.Office;
import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.OfficeTasks;
import id.kopdesk.training.TrainingFreeTexts;
import id.kopdesk.training.TrainingPersonalData;
import id.kopdesk.ui.OfficeStatus;
import id.kopdesk.ui.Place;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.SearchSource;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.audit.AuditRoom;
import id.kopdesk.ui.cooperative.CooperativeRoom;
import id.kopdesk.ui.document.AttachmentDesk;
import id.kopdesk.ui.followup.FollowupRoom;
import id.kopdesk.ui.followup.SubjectDoors;
import id.kopdesk.ui.home.HomeLinks;
import id.kopdesk.ui.home.HomeScreen;
import id.kopdesk.ui.home.HomeSource;
import id.kopdesk.ui.home.OfficeCards;
import id.kopdesk.ui.home.RegionHits;
import id.kopdesk.ui.intake.CooperativeImportDesk;
import id.kopdesk.ui.intake.ImportStart;
import id.kopdesk.ui.loan.LoanRoom;
import id.kopdesk.ui.member.MemberRoom;
import id.kopdesk.ui.office.OfficeRoom;
import id.kopdesk.ui.register.RegisterRoom;
import id.kopdesk.ui.report.ReportScreen;
import id.kopdesk.ui.report.StoreReportDesk;
import id.kopdesk.ui.shell.SystemOpen;
import id.kopdesk.ui.training.TrainingRoom;
import id.kopdesk.ui.update.UpdateRoom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The places of the sidebar, and the ways between them. */
final class Places implements HomeLinks {
    static final String HOME = "home";
    static final String REPORT = "report";
    static final String SETTINGS = OfficeRoom.PLACE;

    private final UiContext ui;
    private final OpenOffice open;
    private final Path folder;
    private final List<Table> tables;
    private final OfficeClock clock;
    private final Actor actor;
    private final AccountRoom accounts;
    private final UpdateRoom updates;
    private final Consumer<Office> changed;
    private final Runnable regionsChanged;
    private final SafekeepingRoom safekeeping;
    private final OfficeStatus status;
    private final SystemOpen system;
    private final CooperativeRoom cooperatives;
    private final MemberRoom members;
    private final ImportStart imports;
    private final FollowupRoom followup;
    private final TrainingRoom training;
    private final LoanRoom loans;
    private final RegisterRoom register;

    /** @param changed told of the office after its settings were saved @param regionsChanged after a regulation was taken in */
    Places(
            UiContext ui,
            OpenOffice open,
            Path folder,
            List<Table> tables,
            OfficeClock clock,
            Actor actor,
            Consumer<Office> changed,
            Runnable regionsChanged,
            SafekeepingRoom safekeeping,
            OfficeStatus status,
            AccountRoom accounts,
            UpdateRoom updates) {
        this.accounts = accounts;
        this.updates = updates;
        this.ui = ui;
        this.open = open;
        this.folder = folder;
        this.tables = tables;
        this.clock = clock;
        this.actor = actor;
        this.changed = changed;
        this.regionsChanged = regionsChanged;
        this.safekeeping = safekeeping;
        this.status = status;
        system = new SystemOpen(ui);
        RegionTree regions = open.regions();
        CooperativeNeighbours neighbours = new CooperativeNeighbours();
        Settings settings = new Settings(open.database());
        AtomicInteger digits = new AtomicInteger(settings.whole(SettingKey.REGISTRATION_DIGITS));
        CooperativeRules rules = new CooperativeRules(
                clock::today, code -> regions.find(code).map(Region::name), neighbours, digits::get);
        training = new TrainingRoom(
                ui, open.database(), actor, clock, regions, open.office().areaCode(), folder, system::show);
        imports = new ImportStart(
                ui,
                new CooperativeImportDesk(
                        ui.texts(), open.database(), regions, open.office().areaCode(), rules::check, actor, clock));
        cooperatives = new CooperativeRoom(
                ui,
                open.database(),
                rules::check,
                actor,
                clock,
                regions,
                open.office().areaCode(),
                folder,
                imports::open,
                () -> {
                    neighbours.read(open.database());
                    digits.set(settings.whole(SettingKey.REGISTRATION_DIGITS));
                });
        cooperatives.attachments(files());
        followup = new FollowupRoom(
                ui,
                open.database(),
                actor,
                clock,
                regions,
                open.office().areaCode(),
                folder,
                new SubjectDoors(cooperatives::page, this::proposal, this::batch, this::region),
                system::show);
        loans = new LoanRoom(ui, open.database(), actor, clock, regions, open::office, folder, files(), system::show);
        loans.problems(followup::menu);
        training.problems(followup::menu);
        register = new RegisterRoom(
                ui,
                open.database(),
                rules::check,
                actor,
                clock,
                regions,
                open.office().areaCode(),
                cooperatives::page,
                system::show);
        members = new MemberRoom(
                ui, open.database(), actor, clock, regions, open.office().areaCode(), system::show);
        cooperatives.sections(List.of(
                members.section(),
                loans.section(),
                training.section(),
                followup.section(loans::proposalsOf),
                register.section()));
    }

    private void proposal(UUID id) {
        loans.open(id);
    }

    private void batch(UUID id) {
        training.open(id);
    }

    private void region(String code) {
        reportLinks().area(code);
    }

    private AttachmentDesk files() {
        return AttachmentDesk.of(new Attachments(open.database(), folder, clock), actor);
    }

    /** Every room that keeps people. */
    private List<PersonalData> people() {
        Database database = open.database();
        List<PersonalData> people = new ArrayList<>(List.of(
                new OfficerPersonalData(database),
                new MemberPersonalData(database),
                CompanionPersonalData.of(database),
                AttendeePersonalData.of(database)));
        people.addAll(LoanPersonalData.of(database));
        people.addAll(TrainingPersonalData.of(database));
        people.add(new AttachmentPersonalData(database, folder));
        return people;
    }

    /** Every room that can name its records. */
    private static List<RecordNames> names(Database database) {
        List<RecordNames> names = new ArrayList<>(List.of(
                OfficerPersonalData.names(database),
                MemberPersonalData.names(database),
                CompanionPersonalData.names(database),
                LoanNames.of(database),
                AttachmentPersonalData.names(database)));
        names.addAll(TrainingPersonalData.names(database));
        names.addAll(AttendeePersonalData.names(database));
        return names;
    }

    /** Every room's sentences in which somebody may be named. */
    private static List<FreeTexts> texts(Database database) {
        List<FreeTexts> texts = new ArrayList<>(CooperativeFreeTexts.of(database));
        texts.addAll(OversightFreeTexts.of(database));
        texts.addAll(MemberFreeTexts.of(database));
        texts.addAll(FollowupFreeTexts.of(database));
        texts.addAll(LoanFreeTexts.of(database));
        texts.addAll(TrainingFreeTexts.of(database));
        texts.add(AttachmentFreeTexts.of(database));
        return texts;
    }

    private Optional<Supplier<Screen>> audits() {
        Database database = open.database();
        AuditRoom room = new AuditRoom(
                ui, database, actor, clock, folder, people(), texts(database), names(database), system::show);
        return room.open() ? Optional.of(room::screen) : Optional.empty();
    }

    UiContext ui() {
        return ui;
    }

    List<Place> all() {
        Database database = open.database();
        HomeSource figures = new HomeSource(
                ui,
                database,
                open.regions(),
                open.office(),
                actor,
                clock,
                this,
                List.of(loans::waiting, training::waiting, officeCards()));
        return List.of(
                new Place(
                        HOME,
                        "ui.home.title",
                        BootstrapIcons.HOUSE,
                        () -> new HomeScreen(
                                        ui,
                                        figures,
                                        imports::open,
                                        () -> ui.navigator().go(REPORT))
                                .alarm(status.alarm(), this::backup)),
                cooperatives.place(),
                members.place(),
                loans.place(),
                training.place(),
                followup.place(),
                register.place(),
                new Place(REPORT, "ui.report.title", BootstrapIcons.FILE_EARMARK_SPREADSHEET, () -> report()),
                new OfficeRoom(
                                ui,
                                database,
                                actor,
                                clock,
                                folder,
                                system::show,
                                changed,
                                regionsChanged,
                                accounts::screen,
                                safekeeping::screen,
                                ways(),
                                audits())
                        .place());
    }

    /** What stands in Pengaturan but belongs to a room, in the order shown. */
    private Map<String, Supplier<Screen>> ways() {
        Map<String, Supplier<Screen>> ways = new LinkedHashMap<>();
        ways.put("ui.loan.targets", loans::targets);
        ways.put("ui.training.standards", training::standards);
        ways.put("ui.update.menu", updates::screen);
        return ways;
    }

    List<SearchSource> search() {
        return List.of(
                cooperatives.search(),
                loans.search(),
                training.search(),
                members.search(),
                new RegionHits(ui.texts(), open.regions(), open.office().areaCode(), this));
    }

    void accounts() {
        ui.navigator().go(SETTINGS, accounts.screen());
    }

    void saveHelpFile() {
        new HelpFile(ui, open.database(), folder, tables).save();
    }

    @Override
    public void cooperatives(CooperativeFilter filter) {
        ui.navigator().go(CooperativeRoom.PLACE, cooperatives.list(filter));
    }

    private ReportScreen report() {
        return new ReportScreen(
                ui,
                new StoreReportDesk(
                        open.database(), open.regions(), open.office().areaCode(), actor, clock),
                system::show,
                reportLinks());
    }

    private OfficeCards officeCards() {
        OfficeTasks tasks = new OfficeTasks(open.database(), actor);
        return new OfficeCards(
                ui,
                tasks,
                open.office(),
                clock,
                new OfficeCards.Ways(
                        () -> ui.navigator().go(REPORT, report().atCompleteness(tasks.lastMonth(clock.today()))),
                        () -> ui.navigator()
                                .go(
                                        FollowupRoom.PLACE,
                                        followup.problems(ProblemFilter.open().withOverdueOnly(true))),
                        () -> cooperatives(CooperativeFilter.all().withUnmet(Set.of(tasks.bookYear(clock.today())))),
                        () -> ui.navigator().go(TrainingRoom.PLACE, training.thisWeek())));
    }

    private ReportScreen.Links reportLinks() {
        return new ReportScreen.Links() {
            @Override
            public void area(String code) {
                CooperativeFilter all = CooperativeFilter.all();
                cooperatives(
                        code.length() == 5
                                ? all.withRegencies(Set.of(code))
                                : all.withSubdistricts(Set.of(kecamatan(code))));
            }

            @Override
            public void cooperative(UUID id) {
                cooperatives.open(id);
            }
        };
    }

    private static String kecamatan(String code) {
        return code.substring(0, Math.min(8, code.length()));
    }

    @Override
    public void trend() {
        ui.navigator().go(REPORT, report().atTrend());
    }

    @Override
    public void coverage() {
        ui.navigator().go(CooperativeRoom.PLACE, cooperatives.coverage());
    }

    @Override
    public void backup() {
        safekeeping.watch().make(() -> {});
    }

    @Override
    public void cooperative(UUID id) {
        cooperatives.open(id);
    }
}
