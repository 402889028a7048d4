package id.kopdesk.cooperative;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that is noticed in a cooperative's file. Errors block saving; warnings explain. Pure. */
public final class CooperativeRules {
    private static final int USUAL_DIGITS = 13;

    private final Supplier<LocalDate> today;
    private final Function<String, Optional<String>> villageName;
    private final CooperativeNeighbours neighbours;
    private final IntSupplier registrationDigits;

    /**
     * @param today the day at the office
     * @param villageName the name of a village by its code; empty for a code that is none
     */
    public CooperativeRules(Supplier<LocalDate> today, Function<String, Optional<String>> villageName) {
        this(today, villageName, new CooperativeNeighbours(), () -> USUAL_DIGITS);
    }

    /**
     * @param neighbours the others that a record is held against
     * @param registrationDigits how many digits a NIK koperasi has, as the office set it
     */
    public CooperativeRules(
            Supplier<LocalDate> today,
            Function<String, Optional<String>> villageName,
            CooperativeNeighbours neighbours,
            IntSupplier registrationDigits) {
        this.today = today;
        this.villageName = villageName;
        this.neighbours = neighbours;
        this.registrationDigits = registrationDigits;
    }

    public List<Finding> check(CooperativeFile file) {
        List<Finding> found = new ArrayList<>();
        Cooperative c = file.cooperative();
        identity(c, found);
        add(c.businessId(), Identifiers::businessId, found);
        add(c.taxId(), Identifiers::taxId, found);
        add(c.ahuDecree(), Identifiers::decreeForm, found);
        add(
                c.registrationNumber(),
                number -> Identifiers.registrationNumber(number, registrationDigits.getAsInt()),
                found);
        add(c.bankAccount(), Identifiers::bankAccount, found);
        add(c.postalCode(), Identifiers::postalCode, found);
        add(c.phone(), value -> Identifiers.phoneForm("phone", value), found);
        PointRules.check(c.latitude(), c.longitude(), found);
        found.addAll(neighbours.check(file));
        MilestoneRules.check(file, today.get(), found);
        BoardRules.check(file, today.get(), found);
        return List.copyOf(found);
    }

    private void identity(Cooperative c, List<Finding> found) {
        if (c.name().isBlank()) {
            found.add(Finding.error("name", "cooperative.name.empty"));
        }
        if (!c.villageCode().matches("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}")) {
            found.add(Finding.error("villageCode", "cooperative.village.empty"));
            return;
        }
        Optional<String> village = villageName.apply(c.villageCode());
        if (village.isEmpty()) {
            found.add(Finding.error("villageCode", "cooperative.village.unknown", c.villageCode()));
            return;
        }
        boolean ward = c.villageCode().charAt(9) == '1';
        if (ward && c.kind() == CooperativeKind.VILLAGE || !ward && c.kind() == CooperativeKind.URBAN_WARD) {
            found.add(
                    Finding.warning("kind", ward ? "cooperative.kind.ward" : "cooperative.kind.village", village.get())
                            .from("Inpres 9/2025"));
        }
        String bare = CleanText.sortName(c.name()).replace(" ", "");
        if (c.kind() != CooperativeKind.OTHER
                && !c.name().isBlank()
                && !bare.contains(CleanText.sortName(village.get()).replace(" ", ""))) {
            found.add(Finding.warning("name", "cooperative.name.village", village.get())
                    .from("Juklak Menkop 1/2025"));
        }
    }

    private static void add(@Nullable String value, Function<String, Optional<Finding>> rule, List<Finding> found) {
        if (value != null && !value.isBlank()) {
            rule.apply(value).ifPresent(found::add);
        }
    }
}
