package id.kopdesk.ui;

import java.util.List;
import java.util.Optional;

/** Remembers how a person likes each table. */
public interface TablePrefs {
    Optional<TableLayout> read(String tableId);

    void write(String tableId, TableLayout layout);

    /** Columns in the order shown. */
    record TableLayout(List<ColumnLayout> columns, List<SortKey> sort) {}

    /** @param width in pixels */
    record ColumnLayout(String id, double width, boolean visible) {}
}
