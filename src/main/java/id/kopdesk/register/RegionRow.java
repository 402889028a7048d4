package id.kopdesk.register;

import id.kopdesk.base.Finding;
import id.kopdesk.base.Reported;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A region's figures as the register has them; a figure that is not in the map has no column in the file.
 *
 * @param regionCode empty for nowhere
 */
public record RegionRow(
        UUID id,
        long version,
        int row,
        Place place,
        String regionCode,
        Outcome outcome,
        Map<RegisterFigure, Reported<BigDecimal>> figures,
        List<String> candidates,
        List<Finding> findings) {
    public RegionRow {
        figures = Map.copyOf(figures);
        candidates = List.copyOf(candidates);
        findings = List.copyOf(findings);
    }

    public Reported<BigDecimal> of(RegisterFigure figure) {
        Reported<BigDecimal> value = figures.get(figure);
        return value == null ? new Reported.Empty<>() : value;
    }

    RegionRow as(Outcome other, String code, List<Finding> more) {
        List<Finding> all = new java.util.ArrayList<>(findings);
        all.addAll(more);
        return new RegionRow(id, version, row, place, code, other, figures, candidates, all);
    }
}
