package id.kopdesk.register;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Reported;
import id.kopdesk.region.RegionTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds the register's cooperative list against our own cooperatives. */
final class ListComparison {
    /** About five kilometres: nearer points mean the same place. */
    private static final double SAME_PLACE_DEGREES = 0.045;

    private final Own own;
    private final String area;
    private final List<Difference> found = new ArrayList<>();

    ListComparison(Own own, String area) {
        this.own = own;
        this.area = area;
    }

    List<Difference> of(List<CooperativeRow> rows) {
        Set<UUID> there = new HashSet<>();
        for (CooperativeRow row : rows) {
            UUID ours = row.cooperative();
            switch (row.outcome()) {
                case OURS -> {
                    there.add(java.util.Objects.requireNonNull(ours));
                    own.find(ours).ifPresent(entry -> both(entry, row));
                }
                case NOT_OURS ->
                    add(Difference.Kind.MISSING_HERE, row, null, new Reported.Empty<>(), value(row.name()));
                case DOUBTFUL ->
                    add(
                            Difference.Kind.UNDECIDED,
                            row,
                            null,
                            new Reported.Empty<>(),
                            value(row.place().written()));
                case UNKNOWN ->
                    add(
                            Difference.Kind.UNKNOWN_PLACE,
                            row,
                            null,
                            new Reported.Empty<>(),
                            value(row.place().written()));
                case DUPLICATE ->
                    add(Difference.Kind.DUPLICATE, row, ours, new Reported.Empty<>(), value(row.simkopdesId()));
                default -> {}
            }
        }
        for (Own.Entry entry : own.all()) {
            if (!there.contains(entry.id()) && RegionTree.isAtOrBelow(entry.villageCode(), area)) {
                found.add(new Difference(
                        Difference.Kind.MISSING_THERE,
                        entry.villageCode(),
                        entry.name(),
                        entry.id(),
                        null,
                        value(entry.name()),
                        new Reported.Empty<>()));
            }
        }
        return found;
    }

    private void both(Own.Entry ours, CooperativeRow theirs) {
        if (!sameName(ours.name(), theirs.name())) {
            add(Difference.Kind.NAME, theirs, ours.id(), value(ours.name()), value(theirs.name()));
        }
        if (ours.simkopdesId() != null
                && theirs.simkopdesId() != null
                && !ours.simkopdesId().equals(theirs.simkopdesId())) {
            add(Difference.Kind.IDENTITY, theirs, ours.id(), value(ours.simkopdesId()), value(theirs.simkopdesId()));
        }
        if (theirs.regionCode().length() == 13 && !ours.villages().contains(theirs.regionCode())) {
            add(Difference.Kind.PLACE, theirs, ours.id(), value(ours.villageCode()), value(theirs.regionCode()));
        }
        boolean known = ours.latitude() != null && theirs.latitude() != null;
        if (known && (far(ours.latitude(), theirs.latitude()) || far(ours.longitude(), theirs.longitude()))) {
            add(
                    Difference.Kind.POINT,
                    theirs,
                    ours.id(),
                    value(point(ours.latitude(), ours.longitude())),
                    value(point(theirs.latitude(), theirs.longitude())));
        }
    }

    /** Capitals, and the kecamatan that the register appends, are no difference. */
    static boolean sameName(String ours, String theirs) {
        String a = CleanText.sortName(ours);
        String b = CleanText.sortName(theirs);
        return a.equals(b) || bare(a).equals(bare(b));
    }

    private static String bare(String name) {
        return name.replaceFirst(" (KECAMATAN|KEC) .*$", "").replace("MERAHPUTIH", "MERAH PUTIH");
    }

    private static boolean far(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && Math.abs(a.doubleValue() - b.doubleValue()) > SAME_PLACE_DEGREES;
    }

    private static String point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? "" : latitude.toPlainString() + "; " + longitude.toPlainString();
    }

    private static Reported<String> value(@Nullable String text) {
        return text == null || text.isEmpty() ? new Reported.Empty<>() : new Reported.Value<>(text);
    }

    private void add(
            Difference.Kind kind,
            CooperativeRow row,
            @Nullable UUID ours,
            Reported<String> own,
            Reported<String> theirs) {
        found.add(new Difference(kind, row.regionCode(), row.name(), ours, null, own, theirs));
    }
}
