package id.kopdesk.workbook;

import java.util.List;

/** One row of a sheet's body. */
public sealed interface SheetRow {
    /**
     * As many values as there are columns.
     *
     * @param key the region that the row is about, for narrowing a sheet to an area; not shown; may be empty
     */
    record Data(List<Value> values, String key) implements SheetRow {
        public Data {
            values = List.copyOf(values);
        }

        public Data(List<Value> values) {
            this(values, "");
        }
    }

    /** Begins a group; its data follow. */
    record Group(String title) implements SheetRow {}

    /** Ends the group above with the sums of its rows. */
    record Subtotal(String title) implements SheetRow {}
}
