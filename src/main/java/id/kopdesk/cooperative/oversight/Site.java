package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The site as it stood on a day; a later day is a row of its own.
 *
 * @param area square metres
 * @param percentBuilt 0 to 100; null while nothing is built or nobody reported
 * @param handedOverOn the day of the handover to the village or cooperative
 */
public record Site(
        LocalDate asOf,
        LandState land,
        @Nullable Long area,
        @Nullable Integer percentBuilt,
        @Nullable LocalDate handedOverOn,
        @Nullable String note) {
    /** Square metres with the parking place. */
    public static final long STANDARD_AREA = 1_000;

    public Optional<Bucket> bucket() {
        return Optional.ofNullable(percentBuilt).map(Bucket::of);
    }

    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        Integer percent = percentBuilt;
        Long metres = area;
        if (percent != null && (percent < 0 || percent > 100)) {
            found.add(Finding.error("percentBuilt", "cooperative.oversight.site.percent"));
        }
        if (metres != null && metres < STANDARD_AREA) {
            found.add(Finding.warning("area", "cooperative.oversight.site.area", STANDARD_AREA)
                    .from("Standar lahan gerai: paling sedikit 1.000 m² termasuk parkir"));
        }
        if (land == LandState.FINISHED && percent != null && percent < 100) {
            found.add(Finding.warning("percentBuilt", "cooperative.oversight.site.finished"));
        }
        if (handedOverOn != null && handedOverOn.isAfter(asOf)) {
            found.add(Finding.error("handedOverOn", "cooperative.oversight.site.handover"));
        }
        return found;
    }
}
