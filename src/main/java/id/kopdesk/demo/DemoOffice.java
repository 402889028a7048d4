package id.kopdesk.demo;

import id.kopdesk.account.Offices;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeRules;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Bulk;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.MemberTables;
import id.kopdesk.member.SavingStore;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.MonthClosing;
import id.kopdesk.training.TrainingBook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes or opens the demo office; a folder with a real office is never touched. */
public final class DemoOffice {
    /** The month in which the generated facts end. */
    public static final Period MONTH = Period.of(Pipeline.END);

    private static final long SEED = 20260805;
    /** More members than these are a unit of work of their own. */
    private static final long MANY = 20_000;

    private static final Actor ACTOR = new Actor("demo", Role.ADMINISTRATOR, Set.of());

    private DemoOffice() {}

    /** How many members the published figures have, and the demo unless told otherwise. */
    public static long members() {
        return SavingsCalibration.all();
    }

    /** @throws CodedException KD-951 when the folder holds a real office */
    public static Database open(Path folder, Scale scale, Clock clock, Progress progress) {
        return open(folder, scale, members(), clock, progress);
    }

    /**
     * @param members how many members the province shall have; an office that stands already keeps those it has
     * @throws CodedException KD-951 when the folder holds a real office
     */
    public static Database open(Path folder, Scale scale, long members, Clock clock, Progress progress) {
        if (!Offices.exists(folder)) {
            return create(folder, scale, members, clock, progress);
        }
        if (new SignIn(folder, clock).needed()) {
            throw new CodedException("KD-951", "demo.folder.real", folder.toString());
        }
        Database database = Offices.open(folder, clock);
        if (!database.demo()) {
            database.close();
            throw new CodedException("KD-951", "demo.folder.real", folder.toString());
        }
        try {
            if (unfinished(database)) {
                fill(database, scale, members, clock, progress);
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** All cooperatives come in one unit of work: where that was broken off, there is not one. */
    private static boolean unfinished(Database database) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM cooperative")
                .mapTo(Long.class)
                .one()
                .equals(0L));
    }

    private static Database create(Path folder, Scale scale, long members, Clock clock, Progress progress) {
        progress.at("demo.progress.regions", 0, 0);
        Database database = Offices.create(folder, ACTOR, office(tree(scale), scale), true, clock);
        try {
            fill(database, scale, members, clock, progress);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static RegionTree tree(Scale scale) {
        return scale == Scale.NASIONAL ? RegionTree.shipped() : RegionTree.shipped("63");
    }

    private static void fill(Database database, Scale scale, long members, Clock clock, Progress progress) {
        progress.at("demo.progress.cooperatives", 0, 0);
        RegionTree tree = tree(scale);
        CooperativeRules rules =
                new CooperativeRules(() -> Pipeline.END, code -> tree.find(code).map(Region::name));
        CooperativeStore store = new CooperativeStore(database, rules::check);
        Generator generator = new Generator(tree, SEED);
        DemoLoans loans = new DemoLoans(database, SEED, clock);
        TrainingMaker training = new TrainingMaker(new TrainingBook(database), SEED);
        Map<String, List<CooperativeFile>> byRegency = new HashMap<>();
        boolean many = members > MANY;
        database.write(ACTOR, Change.foundation("demo"), work -> {
            OversightDemo oversight = new OversightDemo(database, store, tree, SEED);
            generator.kalsel(regencies(scale), files -> {
                store.insertAll(work, files);
                oversight.regency(work, files);
                loans.borrowers(files);
                byRegency.put(files.get(0).cooperative().regencyCode(), files);
            });
            loans.insert(work);
            if (scale == Scale.NASIONAL) {
                generator.otherProvinces(files -> {
                    progress.check();
                    store.insertAll(work, files);
                });
            }
            oversight.finish(work, scale.area());
            if (!many) {
                members(database, work, byRegency, members, progress);
            }
            training.fill(work, scale.area(), byRegency);
            return true;
        });
        if (many) {
            Bulk bulk = new Bulk(members, MemberTables.all(), progress);
            database.write(ACTOR, Change.foundation("anggota"), bulk, work -> {
                members(database, work, byRegency, members, progress);
                return true;
            });
        }
        Period due = new Period(Period.of(Pipeline.END).month().minusMonths(1));
        Office office = new OfficeStore(database).load();
        ReportMaker months = new ReportMaker(database, ACTOR);
        months.fill(office, due);
        Texts texts = Texts.of(Locale.forLanguageTag(office.language()));
        months.close(office, due, new MonthClosing(database, texts, new OfficeClock(clock, office.zone())));
    }

    private static void members(
            Database database,
            UnitOfWork work,
            Map<String, List<CooperativeFile>> byRegency,
            long members,
            Progress progress) {
        MemberStore book = new MemberStore(database, new MemberRules(() -> Pipeline.END));
        SavingStore savings = new SavingStore(database, book);
        for (SavingsCalibration own : SavingsCalibration.scaled(members)) {
            List<CooperativeFile> files = byRegency.getOrDefault(own.code(), List.of());
            if (!files.isEmpty()) {
                new MemberMaker(SEED * 37 + own.code().hashCode(), book, savings).fill(work, files, own, progress);
            }
        }
    }

    private static Set<String> regencies(Scale scale) {
        return Calibration.KALSEL.stream()
                .map(Calibration::code)
                .filter(code -> scale != Scale.KABUPATEN || code.equals(scale.area()))
                .collect(Collectors.toSet());
    }

    private static Office office(RegionTree tree, Scale scale) {
        Office plain = OfficeDefaults.of(tree.find(scale.area()).orElseThrow());
        return new Office(
                plain.areaCode(),
                plain.zone(),
                List.of(
                        plain.letterhead().get(0),
                        plain.letterhead().get(1),
                        "Jalan Contoh Nomor 1, telepon (0511) 000000, pos-el demo@contoh.invalid"),
                plain.boldLines(),
                plain.place(),
                plain.logo(),
                plain.paper(),
                plain.language(),
                plain.theme(),
                List.of(
                        new Signatory(
                                Side.LEFT,
                                null,
                                "Kepala Dinas",
                                "Drs. H. Ahmad Contoh, M.Si.",
                                "Pembina Utama Muda",
                                "197001011995031001"),
                        new Signatory(Side.RIGHT, null, "Petugas", "Siti Contoh, S.E.", null, null)));
    }
}
