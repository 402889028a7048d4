package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.List;

/** What an area's cooperatives count together. */
record AreaSums(FactTable part) {
    long number(String key) {
        return part.total(key);
    }

    /** The sum; or, where every cooperative of the area gives the same reason for having none, that reason. */
    Value value(String key) {
        int at = part.at(key);
        if (at < 0 || part.rows().isEmpty()) {
            return Value.of(0);
        }
        List<Value> all = part.rows().stream().map(row -> row.values().get(at)).toList();
        if (all.stream().allMatch(Value.NotReported.class::isInstance)
                || all.stream().allMatch(Value.Skipped.class::isInstance)) {
            return all.get(0);
        }
        return Value.of(number(key));
    }
}
