package id.kopdesk.database;

import id.kopdesk.base.Progress;
import java.util.List;

/**
 * Says of a unit of work that it writes very many rows, so that it may be done in a copy of the data file: without what
 * makes single saves safe, which costs a large one most of its time and leaves a file many times its size.
 *
 * @param rows about how many rows it will write
 * @param tables those that get most of them
 * @param progress hears how far the file is; cancelled before the files are exchanged, nothing is kept
 */
public record Bulk(long rows, List<Table> tables, Progress progress) {
    /**
     * From so many rows on the copy pays: below, copying and proving a file of some hundred megabytes takes longer than
     * saving in place.
     */
    public static final long LARGE = 20_000;

    public Bulk {
        tables = List.copyOf(tables);
    }

    /** What it adds to the file while it is being made, at most. */
    long bytes() {
        return rows * 8_000;
    }

    boolean large() {
        return rows >= LARGE;
    }
}
