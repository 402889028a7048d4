package id.kopdesk.demo;

import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.OutletStatus;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.BusinessMonth;
import id.kopdesk.cooperative.oversight.Document;
import id.kopdesk.cooperative.oversight.Figure;
import id.kopdesk.cooperative.oversight.Health;
import id.kopdesk.cooperative.oversight.HealthState;
import id.kopdesk.cooperative.oversight.LandState;
import id.kopdesk.cooperative.oversight.MeetingDetail;
import id.kopdesk.cooperative.oversight.OversightStore;
import id.kopdesk.cooperative.oversight.Potential;
import id.kopdesk.cooperative.oversight.PotentialKind;
import id.kopdesk.cooperative.oversight.Site;
import id.kopdesk.database.UnitOfWork;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sites, health, monthly figures, annual meetings and village potential of one kab/kota, in the province's proportions. */
final class OversightMaker {
    /** Kalimantan Selatan, 5 August 2026: sites by official step, out of 2,013 cooperatives. */
    private static final int[][] STEPS = {{62, 0, 20}, {116, 21, 50}, {85, 51, 75}, {79, 76, 99}, {223, 100, 100}};

    private static final int ALL = 2013;
    private static final int ASSESSED = 892;
    private static final int HEALTHY = 18;
    private static final int FAIR = 17;

    private static final Set<PotentialKind> GROWN = EnumSet.range(PotentialKind.RICE, PotentialKind.FORESTRY);
    private static final List<PotentialKind> KINDS = List.of(PotentialKind.values());
    private static final Map<PotentialKind, List<String>> GOODS = Map.ofEntries(
            Map.entry(PotentialKind.RICE, List.of("Padi siam", "Padi unggul", "Beras lokal")),
            Map.entry(PotentialKind.CROPS, List.of("Jagung", "Cabai rawit", "Jeruk siam", "Semangka")),
            Map.entry(PotentialKind.PLANTATION, List.of("Karet", "Kelapa sawit", "Kelapa")),
            Map.entry(PotentialKind.LIVESTOCK, List.of("Itik alabio", "Sapi potong", "Kerbau rawa", "Ayam kampung")),
            Map.entry(PotentialKind.FISHERY, List.of("Ikan haruan", "Ikan patin", "Ikan papuyu", "Udang")),
            Map.entry(PotentialKind.FORESTRY, List.of("Madu kelulut", "Gaharu", "Bambu")),
            Map.entry(PotentialKind.CRAFT, List.of("Anyaman purun", "Kain sasirangan", "Perahu kayu")),
            Map.entry(PotentialKind.FOOD_PROCESSING, List.of("Amplang", "Dodol", "Kerupuk haruan", "Gula aren")),
            Map.entry(PotentialKind.TRADE, List.of("Toko sembako", "Pasar terapung", "Agen LPG")),
            Map.entry(PotentialKind.TOURISM, List.of("Wisata susur sungai", "Air terjun", "Bukit")),
            Map.entry(PotentialKind.SERVICES, List.of("Bengkel", "Penggilingan padi", "Angkutan sungai")),
            Map.entry(PotentialKind.OTHER, List.of("Walet", "Batu akik")));

    private final OversightStore store;
    private final Dice dice;

    OversightMaker(OversightStore store, Dice dice) {
        this.store = store;
        this.dice = dice;
    }

    void make(UnitOfWork work, List<CooperativeFile> files) {
        int n = files.size();
        int done = 0;
        List<Integer> order = List.copyOf(dice.choose(n, n));
        for (int[] step : STEPS) {
            int count = Math.round((float) step[0] * n / ALL);
            for (int i = 0; i < count && done < n; i++) {
                built(work, files.get(order.get(done++)), step[1], step[2]);
            }
        }
        int waiting = Math.min(n, done + n / 12);
        for (; done < waiting; done++) {
            LandState state = dice.of(List.of(
                    LandState.PROPOSED,
                    LandState.UNDER_VERIFICATION,
                    LandState.CONSIDERED,
                    LandState.NOTED,
                    LandState.PROTECTED_FARMLAND,
                    LandState.VERIFIED,
                    LandState.VERIFIED_NOT_BUILT));
            store.saveSite(
                    work,
                    files.get(order.get(done)).id(),
                    part(new Site(Pipeline.END, state, dice.chance(70) ? area() : null, null, null, null)));
        }
        int assessed = Math.round((float) ASSESSED * n / ALL);
        for (int i : dice.choose(assessed, n)) {
            int roll = dice.below(ASSESSED);
            HealthState state = roll < HEALTHY
                    ? HealthState.HEALTHY
                    : roll < HEALTHY + FAIR ? HealthState.FAIRLY_HEALTHY : HealthState.UNHEALTHY;
            int low = state == HealthState.HEALTHY ? 80 : state == HealthState.FAIRLY_HEALTHY ? 66 : 30;
            BigDecimal score = BigDecimal.valueOf(low + dice.below(state == HealthState.UNHEALTHY ? 36 : 14));
            store.saveHealth(work, files.get(i).id(), part(new Health(Pipeline.END, state, score, "SIMKOPDES")));
        }
        for (CooperativeFile file : files) {
            boolean open = file.outlets().stream().anyMatch(o -> o.value().status() == OutletStatus.OPERATING);
            if (dice.chance(open ? 35 : 2)) {
                months(work, file, dice.chance(20) ? 12 : 3);
            }
            if (!file.meetings().isEmpty() && dice.chance(14)) {
                meeting(work, file);
            }
            if (dice.chance(30)) {
                potential(work, file);
            }
        }
    }

    private void built(UnitOfWork work, CooperativeFile file, int from, int to) {
        int percent = from + dice.below(to - from + 1);
        LocalDate handed = percent == 100 && dice.chance(60)
                ? dice.day(LocalDate.of(2026, 5, 1), Pipeline.END.minusDays(1))
                : null;
        LandState land = percent == 100 && handed != null ? LandState.FINISHED : LandState.UNDER_CONSTRUCTION;
        store.saveSite(work, file.id(), part(new Site(Pipeline.END, land, area(), percent, handed, null)));
    }

    private long area() {
        return dice.chance(8) ? 600 + 50L * dice.below(8) : 1_000 + 50L * dice.below(30);
    }

    /** Small sums that grow a little; now and then a month is missing, empty, or skipped with a reason. */
    private void months(UnitOfWork work, CooperativeFile file, int count) {
        long volume = 2_000_000 + 500_000L * dice.below(40);
        long savings = 1_000_000 + 250_000L * dice.below(30);
        Period last = Period.of(Pipeline.END.minusMonths(1));
        for (int back = count - 1; back >= 0; back--) {
            volume = Math.max(0, volume + (dice.below(9) - 3) * 250_000L);
            savings += 50_000L * dice.below(8);
            if (dice.chance(8)) {
                continue;
            }
            Map<Figure, Reported<Long>> figures = new EnumMap<>(Figure.class);
            figures.put(Figure.VOLUME, new Reported.Value<>(volume));
            figures.put(Figure.TRANSACTIONS, new Reported.Value<>(volume / 45_000));
            figures.put(Figure.ASSETS, new Reported.Value<>(savings * 3));
            figures.put(Figure.OWN_CAPITAL, new Reported.Value<>(savings));
            figures.put(Figure.EXTERNAL_CAPITAL, dice.chance(30) ? new Reported.Empty<>() : new Reported.Value<>(0L));
            figures.put(Figure.SURPLUS, new Reported.Value<>(volume / 20 - 100_000));
            figures.put(Figure.EMPLOYEES, new Reported.Value<>((long) dice.below(4)));
            figures.put(Figure.SAVINGS_TOTAL, new Reported.Value<>(savings));
            if (dice.chance(5)) {
                figures.put(Figure.VOLUME, new Reported.Skipped<>("Gerai tutup karena banjir"));
                figures.remove(Figure.TRANSACTIONS);
            }
            store.saveBusiness(
                    work,
                    file.id(),
                    part(new BusinessMonth(new Period(last.month().minusMonths(back)), Pipeline.END, figures)));
        }
    }

    private void meeting(UnitOfWork work, CooperativeFile file) {
        long entitled = 12L + dice.below(60);
        long surplus = 100_000L * dice.below(80);
        Set<Document> documents = EnumSet.noneOf(Document.class);
        for (Document document : Document.values()) {
            if (dice.chance(65)) {
                documents.add(document);
            }
        }
        boolean shared = surplus > 0 && dice.chance(70);
        store.saveMeeting(
                work,
                file.id(),
                part(new MeetingDetail(
                        2025,
                        entitled * (50 + dice.below(50)) / 100,
                        entitled,
                        documents,
                        surplus,
                        shared ? surplus / 4 : null,
                        shared ? surplus * 3 / 10 : null,
                        shared ? surplus / 10 : null,
                        shared ? surplus / 20 : null,
                        shared ? surplus / 20 : null,
                        shared ? surplus * (dice.chance(85) ? 20 : 12) / 100 : null,
                        null)));
    }

    private void potential(UnitOfWork work, CooperativeFile file) {
        int count = 1 + dice.below(2);
        for (int i = 0; i < count; i++) {
            PotentialKind kind = dice.of(KINDS);
            boolean goods = GROWN.contains(kind);
            boolean season = goods && dice.chance(60);
            int begins = 1 + dice.below(12);
            store.savePotential(
                    work,
                    part(new Potential(
                            file.cooperative().villageCode(),
                            kind,
                            dice.of(GOODS.getOrDefault(kind, List.of("Lainnya"))),
                            goods ? BigDecimal.valueOf(5L + dice.below(300)) : null,
                            goods ? "ton" : null,
                            season ? begins : null,
                            season ? (begins + 2) % 12 + 1 : null,
                            dice.chance(60)
                                    ? dice.of(
                                            List.of(OutletKind.GROCERY, OutletKind.LOGISTICS, OutletKind.COLD_STORAGE))
                                    : null,
                            Pipeline.END,
                            null)));
        }
    }

    private <T> Part<T> part(T value) {
        return new Part<>(dice.id(), 0, value);
    }
}
