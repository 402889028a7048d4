package id.kopdesk.demo;

import id.kopdesk.account.Offices;
import id.kopdesk.account.SignIn;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.CooperativeRules;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.office.Side;
import id.kopdesk.office.Signatory;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes or opens the demo office; a folder with a real office is never touched. */
public final class DemoOffice {
    /** The month in which the generated facts end. */
    public static final Period MONTH = Period.of(Pipeline.END);

    private static final long SEED = 20260805;

    private DemoOffice() {}

    /** @throws CodedException KD-951 when the folder holds a real office */
    public static Database open(Path folder, Scale scale, Clock clock, Progress progress) {
        if (!Offices.exists(folder)) {
            return create(folder, scale, clock, progress);
        }
        if (new SignIn(folder, clock).needed()) {
            throw new CodedException("KD-951", "demo.folder.real", folder.toString());
        }
        Database database = Offices.open(folder, clock);
        if (!database.demo()) {
            database.close();
            throw new CodedException("KD-951", "demo.folder.real", folder.toString());
        }
        return database;
    }

    private static Database create(Path folder, Scale scale, Clock clock, Progress progress) {
        Actor actor = new Actor("demo", Role.ADMINISTRATOR, Set.of());
        RegionTree tree = scale == Scale.NASIONAL ? RegionTree.shipped() : RegionTree.shipped("63");
        progress.at("demo.progress.regions", 0, 0);
        Database database = Offices.create(folder, actor, office(tree, scale), true, clock);
        try {
            progress.at("demo.progress.cooperatives", 0, 0);
            CooperativeRules rules = new CooperativeRules(
                    () -> Pipeline.END, code -> tree.find(code).map(Region::name));
            CooperativeStore store = new CooperativeStore(database, rules::check);
            Generator generator = new Generator(tree, SEED);
            database.write(actor, Change.foundation("demo"), work -> {
                generator.kalsel(regencies(scale), files -> store.insertAll(work, files));
                if (scale == Scale.NASIONAL) {
                    generator.otherProvinces(files -> {
                        progress.check();
                        store.insertAll(work, files);
                    });
                }
                return true;
            });
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
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
