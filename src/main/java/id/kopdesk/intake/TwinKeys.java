package id.kopdesk.intake;

import java.util.Arrays;
import java.util.List;

/**
 * What makes the rows of one import twins, as one number for each key: 32 bytes a row, so that a million rows are told
 * apart in memory. Of two different keys one in 10^19 has the same number; a person decides about twins in any case.
 */
final class TwinKeys {
    static final int KEYS = 3;
    static final long NONE = 0;
    private static final int FIRST = 4096;
    private static final long PRIME = 0x100000001b3L;
    private static final long START = 0xcbf29ce484222325L;

    private long[] marks = new long[FIRST * KEYS];
    private int[] places = new int[FIRST * 2];
    private int size;

    /** In the place of what was known of the row of that number. */
    void set(StagedRow row) {
        int no = Math.toIntExact(row.no());
        while (no * (long) KEYS > marks.length) {
            marks = Arrays.copyOf(marks, Math.multiplyExact(marks.length, 2));
            places = Arrays.copyOf(places, places.length * 2);
        }
        size = Math.max(size, no);
        for (int i = 0; i < KEYS; i++) {
            List<String> keys = row.keys();
            marks[(no - 1) * KEYS + i] = i < keys.size() && !keys.get(i).isEmpty() ? mark(i, keys.get(i)) : NONE;
        }
        places[(no - 1) * 2] = row.file();
        places[(no - 1) * 2 + 1] = row.row();
    }

    /** The greatest number of a row. */
    int size() {
        return size;
    }

    long mark(int no, int key) {
        return marks[(no - 1) * KEYS + key];
    }

    TwinRows.Place place(int no) {
        return new TwinRows.Place(places[(no - 1) * 2], places[(no - 1) * 2 + 1]);
    }

    /** All of them, those of absent keys too. */
    long[] marks() {
        return Arrays.copyOf(marks, size * KEYS);
    }

    private static long mark(int key, String text) {
        long mark = (START ^ key) * PRIME;
        for (int i = 0; i < text.length(); i++) {
            mark = (mark ^ text.charAt(i)) * PRIME;
        }
        mark = (mark ^ mark >>> 32) * 0xd6e8feb86659fd93L;
        mark = (mark ^ mark >>> 32) * 0xd6e8feb86659fd93L;
        mark ^= mark >>> 32;
        return mark == NONE ? 1 : mark;
    }
}
