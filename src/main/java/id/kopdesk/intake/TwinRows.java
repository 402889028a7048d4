package id.kopdesk.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which rows of one import share a key with another, found in one go for all rows. */
public final class TwinRows {
    /** Where a row stands: which file, from 0, and the file's own row number. */
    public record Place(int file, int row) {}

    private final TwinKeys keys;
    /** Marks that more than one row has, in order; the rows of the i-th lie from {@code starts[i]} to the next start. */
    private final long[] shared;

    private final int[] starts;
    private final int[] rows;
    private final BitSet all = new BitSet();

    TwinRows(TwinKeys keys) {
        this.keys = keys;
        long[] sorted = keys.marks();
        Arrays.sort(sorted);
        shared = IntStream.range(1, sorted.length)
                .filter(i -> sorted[i] != TwinKeys.NONE && sorted[i] == sorted[i - 1])
                .mapToLong(i -> sorted[i])
                .distinct()
                .toArray();
        starts = new int[shared.length + 1];
        each((group, row) -> starts[group + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        rows = new int[starts[shared.length]];
        int[] next = starts.clone();
        each((group, row) -> {
            rows[next[group]++] = row;
            all.set(row);
        });
    }

    private interface Visit {
        void row(int group, int row);
    }

    private void each(Visit visit) {
        for (int row = 1; row <= keys.size(); row++) {
            for (int i = 0; i < TwinKeys.KEYS; i++) {
                int group = Arrays.binarySearch(shared, keys.mark(row, i));
                if (group >= 0) {
                    visit.row(group, row);
                }
            }
        }
    }

    public boolean has(long no) {
        return all.get((int) no);
    }

    /** The numbers of the rows that share a key with this one, in order. */
    public List<Long> of(long no) {
        return others(no).mapToObj(row -> (long) row).toList();
    }

    /** Where the first of them stand. */
    public List<Place> places(long no, int most) {
        return others(no).limit(most).mapToObj(keys::place).toList();
    }

    private IntStream others(long no) {
        return IntStream.range(0, TwinKeys.KEYS)
                .map(i -> Arrays.binarySearch(shared, keys.mark((int) no, i)))
                .filter(group -> group >= 0)
                .flatMap(group -> Arrays.stream(rows, starts[group], starts[group + 1]))
                .filter(row -> row != no)
                .sorted()
                .distinct();
    }
}
