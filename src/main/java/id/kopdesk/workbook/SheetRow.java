package id.kopdesk.workbook;

import java.util.List;

/** One row of a sheet's body. */
public sealed interface SheetRow {
    /** As many values as there are columns. */
    record Data(List<Value> values) implements SheetRow {
        public Data {
            values = List.copyOf(values);
        }
    }

    /** Begins a group; its data follow. */
    record Group(String title) implements SheetRow {}

    /** Ends the group above with the sums of its rows. */
    record Subtotal(String title) implements SheetRow {}
}
