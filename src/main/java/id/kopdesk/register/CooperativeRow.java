package id.kopdesk.register;

import id.kopdesk.base.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cooperative as the register has it.
 *
 * @param row in the file, the first being 1
 * @param regionCode its village, or as deep as could be told; empty for nowhere
 * @param cooperative which of ours it is
 * @param candidates region codes that a person may choose from
 */
public record CooperativeRow(
        UUID id,
        long version,
        int row,
        @Nullable String simkopdesId,
        String name,
        Place place,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        String regionCode,
        @Nullable UUID cooperative,
        Outcome outcome,
        List<String> candidates,
        List<Finding> findings) {
    public CooperativeRow {
        candidates = List.copyOf(candidates);
        findings = List.copyOf(findings);
    }

    CooperativeRow as(Outcome other, String code, @Nullable UUID ours, List<Finding> more) {
        List<Finding> all = new java.util.ArrayList<>(findings);
        all.addAll(more);
        return new CooperativeRow(
                id, version, row, simkopdesId, name, place, latitude, longitude, code, ours, other, candidates, all);
    }
}
