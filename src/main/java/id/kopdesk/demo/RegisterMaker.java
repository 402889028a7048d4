package id.kopdesk.demo;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Reported;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.register.CooperativeRow;
import id.kopdesk.register.Outcome;
import id.kopdesk.register.Place;
import id.kopdesk.register.ReadFile;
import id.kopdesk.register.Receipt;
import id.kopdesk.register.RegionRow;
import id.kopdesk.register.RegisterFigure;
import id.kopdesk.register.RegisterStore;
import id.kopdesk.register.Snapshot;
import id.kopdesk.register.SnapshotKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What SIMKOPDES would have said of the demo office: two snapshots of figures and one of the list, with usual dirt. */
final class RegisterMaker {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);
    private static final String HASH = "d".repeat(64);

    private final RegisterStore store;
    private final RegionTree tree;
    private final Dice dice;

    RegisterMaker(RegisterStore store, RegionTree tree, Dice dice) {
        this.store = store;
        this.tree = tree;
        this.dice = dice;
    }

    /**
     * @param regencies those of the office
     * @param files all its cooperatives
     */
    void make(UnitOfWork work, List<Calibration> regencies, List<CooperativeFile> files) {
        figures(work, regencies, JUNE, 3);
        figures(work, regencies, Pipeline.END, 0);
        list(work, files);
    }

    /** @param lag how far behind most figures are */
    private void figures(UnitOfWork work, List<Calibration> regencies, LocalDate day, int lag) {
        List<RegionRow> rows = new ArrayList<>();
        for (Calibration own : regencies) {
            Region regency = tree.find(own.code()).orElseThrow();
            Map<RegisterFigure, Reported<BigDecimal>> figures = new EnumMap<>(RegisterFigure.class);
            put(figures, RegisterFigure.COOPERATIVES, own.cooperatives());
            put(figures, RegisterFigure.ACCOUNTS, own.accounts());
            put(figures, RegisterFigure.TAX_IDS, own.taxIds());
            put(
                    figures,
                    RegisterFigure.BUSINESS_IDS,
                    Math.max(0, own.businessIds() - lag - (lag > 0 ? dice.below(4) : 0)));
            figures.put(RegisterFigure.ANNUAL_MEETINGS, new Reported.NotReported<>());
            put(figures, RegisterFigure.SUBDISTRICTS, tree.children(own.code()).size());
            List<Finding> findings = List.of(new Finding(
                    Finding.Severity.NOTE, "ANNUAL_MEETINGS", "register.zero.ANNUAL_MEETINGS", List.of(), null));
            rows.add(new RegionRow(
                    dice.id(),
                    0,
                    rows.size() + 2,
                    new Place("KALIMANTAN SELATAN", written(regency), "", ""),
                    own.code(),
                    Outcome.PLACED,
                    figures,
                    List.of(),
                    findings));
        }
        Receipt receipt = new Receipt(
                0,
                1,
                0,
                0,
                rows.size(),
                0,
                Map.of(Outcome.PLACED, rows.size()),
                Map.of("register.zero.ANNUAL_MEETINGS", rows.size()),
                List.of(),
                List.of());
        store.insert(
                work,
                new ReadFile(
                        snapshot(
                                SnapshotKind.STATISTICS,
                                day,
                                "contoh-kabkota-" + day + ".xlsx",
                                Region.Level.REGENCY,
                                receipt),
                        List.of(),
                        rows));
    }

    private void list(UnitOfWork work, List<CooperativeFile> files) {
        List<CooperativeRow> rows = new ArrayList<>();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Map<String, Integer> remarks = new TreeMap<>();
        for (CooperativeFile file : files) {
            int roll = dice.below(400);
            if (roll == 0) {
                continue;
            }
            Cooperative c = file.cooperative();
            String subdistrict =
                    tree.find(c.subdistrictCode()).map(Region::name).orElse("");
            String name = (c.name() + (roll < 20 ? " KECAMATAN " + subdistrict : "")).toUpperCase(Locale.ROOT);
            BigDecimal latitude = c.latitude();
            List<Finding> findings = new ArrayList<>();
            Outcome outcome = Outcome.OURS;
            if (roll == 1 && latitude != null) {
                latitude = latitude.negate();
                findings.add(
                        Finding.warning("latitude", "register.point.sign", latitude, String.valueOf(c.longitude())));
            }
            if (roll == 2) {
                outcome = Outcome.DOUBTFUL;
                name = name.replaceFirst("(.)(.)$", "$2$1");
                findings.add(Finding.warning("village", "region.match.near", name));
            }
            rows.add(row(rows.size() + 2, c, name, subdistrict, latitude, file, outcome, findings));
            if (roll == 3) {
                rows.add(row(
                        rows.size() + 2,
                        c,
                        name,
                        subdistrict,
                        latitude,
                        file,
                        Outcome.DUPLICATE,
                        List.of(Finding.warning("", "register.duplicate.id", rows.size() + 1))));
            }
        }
        rows.forEach(row -> {
            outcomes.merge(row.outcome(), 1, Integer::sum);
            row.findings().forEach(f -> remarks.merge(f.key(), 1, Integer::sum));
        });
        Receipt receipt = new Receipt(0, 1, 0, 0, rows.size(), 0, outcomes, remarks, List.of(), List.of());
        store.insert(
                work,
                new ReadFile(
                        snapshot(
                                SnapshotKind.LIST,
                                Pipeline.END,
                                "contoh-daftar-koperasi.csv",
                                Region.Level.VILLAGE,
                                receipt),
                        rows,
                        List.of()));
    }

    private CooperativeRow row(
            int no,
            Cooperative c,
            String name,
            String subdistrict,
            @org.jspecify.annotations.Nullable BigDecimal latitude,
            CooperativeFile file,
            Outcome outcome,
            List<Finding> findings) {
        boolean ours = outcome == Outcome.OURS || outcome == Outcome.DUPLICATE;
        return new CooperativeRow(
                dice.id(),
                0,
                no,
                c.simkopdesId(),
                name,
                new Place(
                        "KALIMANTAN SELATAN",
                        tree.find(c.regencyCode()).map(RegisterMaker::written).orElse(""),
                        subdistrict.toUpperCase(Locale.ROOT),
                        ""),
                latitude,
                c.longitude(),
                ours ? c.villageCode() : c.subdistrictCode(),
                ours ? file.id() : null,
                outcome,
                ours ? List.of() : List.of(c.villageCode()),
                findings);
    }

    private Snapshot snapshot(SnapshotKind kind, LocalDate day, String file, Region.Level level, Receipt receipt) {
        return new Snapshot(dice.id(), kind, day, file, HASH, level, receipt);
    }

    private static String written(Region regency) {
        return ((regency.type().isCity() ? "KOTA " : "KAB. ") + regency.name()).toUpperCase(Locale.ROOT);
    }

    private static void put(Map<RegisterFigure, Reported<BigDecimal>> figures, RegisterFigure figure, int number) {
        figures.put(figure, new Reported.Value<>(BigDecimal.valueOf(number)));
    }
}
