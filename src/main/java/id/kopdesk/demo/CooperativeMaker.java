package id.kopdesk.demo;

import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CoveredVillage;
import id.kopdesk.cooperative.Formation;
import id.kopdesk.cooperative.MeetingState;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.Outlet;
import id.kopdesk.cooperative.OutletKind;
import id.kopdesk.cooperative.OutletStatus;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.StatusFact;
import id.kopdesk.cooperative.StatusKind;
import id.kopdesk.cooperative.Tenure;
import id.kopdesk.region.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one cooperative out of chance and what it must have. */
final class CooperativeMaker {
    private static final List<String> BANKS = List.of("BRI", "BNI", "Mandiri", "BSI", "Bank Kalsel");

    private final Dice dice;

    CooperativeMaker(Dice dice) {
        this.dice = dice;
    }

    /**
     * @param villages those it serves, the seat first
     * @param subdistrict its name where the cooperative's name needs it, or null
     * @param centre about where it lies, or null for nowhere
     */
    CooperativeFile make(
            List<Region> villages,
            @Nullable String subdistrict,
            Set<MilestoneKind> done,
            boolean met,
            @Nullable Calibration centre) {
        Region seat = villages.get(0);
        boolean ward = seat.type() == Region.Type.URBAN_WARD;
        Numbers numbers = Numbers.roll(dice, done, seat.code().substring(0, 2));
        Pipeline pipeline = new Pipeline(dice);
        var steps = pipeline.steps(done, numbers);
        LocalDate founded = pipeline.founded();
        BigDecimal[] point = point(centre);
        Cooperative cooperative = new Cooperative(
                (ward ? "Koperasi Kelurahan Merah Putih " : "Koperasi Desa Merah Putih ")
                        + seat.name()
                        + (subdistrict == null ? "" : " Kecamatan " + subdistrict),
                ward ? CooperativeKind.URBAN_WARD : CooperativeKind.VILLAGE,
                seat.code(),
                dice.chance(98) ? Formation.NEW : Formation.DEVELOPED,
                "Jalan " + dice.of(List.of("Poros Desa", "Merdeka", "Pahlawan", "Brigjen H. Hasan Basri", "A. Yani"))
                        + " RT " + (1 + dice.below(9)),
                null,
                "+62812" + dice.digits(7),
                null,
                point[0],
                point[1],
                numbers.registration(),
                numbers.taxId(),
                numbers.businessId(),
                numbers.decree(),
                numbers.deed(),
                null,
                null,
                numbers.account() == null ? null : dice.of(BANKS),
                numbers.account(),
                "demo-" + seat.code().replace(".", ""),
                50_000L,
                10_000L + 5_000L * dice.below(3),
                null);
        return new CooperativeFile(
                dice.id(),
                0,
                cooperative,
                List.of(part(new StatusFact(
                        StatusKind.ACTIVE,
                        founded == null ? LocalDate.of(2025, 7, 21) : founded,
                        Pipeline.END,
                        null,
                        null))),
                villages.stream()
                        .map(v -> part(new CoveredVillage(v.code(), null, null)))
                        .toList(),
                steps,
                dice.chance(94) ? new People(dice).of(seat.code(), founded) : List.of(),
                outlets(done.contains(MilestoneKind.OUTLET_OPEN)),
                met ? List.of(part(meeting())) : List.of());
    }

    private AnnualMeeting meeting() {
        LocalDate held = dice.chance(90) ? dice.day(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 6, 30)) : null;
        return new AnnualMeeting(2025, dice.chance(30) ? MeetingState.VERIFIED : MeetingState.DONE, held, Pipeline.END);
    }

    private List<Part<Outlet>> outlets(boolean open) {
        List<Part<Outlet>> outlets = new ArrayList<>();
        List<OutletKind> kinds = List.of(OutletKind.GROCERY, OutletKind.OFFICE, OutletKind.SAVINGS_LOAN);
        int count = open ? 1 + dice.below(3) : dice.chance(20) ? 1 : 0;
        for (int i = 0; i < count; i++) {
            outlets.add(part(new Outlet(
                    kinds.get(i),
                    null,
                    open ? OutletStatus.OPERATING : OutletStatus.PLANNED,
                    open ? dice.day(LocalDate.of(2025, 10, 1), Pipeline.END) : null,
                    null,
                    dice.of(List.of(Tenure.values())))));
        }
        return outlets;
    }

    /** Most have none; a few hold the slips that the rules name. */
    private @Nullable BigDecimal[] point(@Nullable Calibration centre) {
        if (centre == null || dice.chance(45)) {
            return new BigDecimal[2];
        }
        BigDecimal latitude = degrees(centre.latitude() + dice.between(-0.12, 0.12));
        BigDecimal longitude = degrees(centre.longitude() + dice.between(-0.12, 0.12));
        int slip = dice.below(200);
        if (slip == 0) {
            return new BigDecimal[] {longitude, latitude};
        }
        return slip == 1 ? new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO} : new BigDecimal[] {latitude, longitude};
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }

    private <T> Part<T> part(T value) {
        return new Part<>(dice.id(), 0, value);
    }
}
