package id.kopdesk.report;

import id.kopdesk.workbook.Value;
import java.util.List;
import java.util.UUID;

/**
 * A number of an area that differs between two copies, with the records behind it.
 *
 * @param area code of the area
 * @param measure its key
 */
public record Difference(String area, String measure, long before, long after, List<Record> records) {
    public Difference {
        records = List.copyOf(records);
    }

    /** A cooperative that counts differently; {@link Value.Empty} where it does not stand in that copy at all. */
    public record Record(UUID id, String name, Value before, Value after) {
        public long change() {
            return number(after) - number(before);
        }

        private static long number(Value value) {
            return value instanceof Value.Whole whole ? whole.number() : 0;
        }
    }

    public long change() {
        return after - before;
    }
}
