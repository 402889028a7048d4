package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules over one row in its own dialog; those over the whole record are the cooperative room's. */
final class RowRules {
    private RowRules() {}

    static List<Finding> required(Map<String, String> row, String... names) {
        return Stream.of(names)
                .filter(name -> row.getOrDefault(name, "").isEmpty())
                .map(name -> Finding.error(name, "ui.cooperative.row.required"))
                .toList();
    }
}
