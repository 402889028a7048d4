package id.kopdesk.region;

import java.util.List;
import java.util.stream.LongStream;

/** A code as a number of ten digits, by which the table is kept: 63.03 is 6303000000. */
final class RegionNo {
    private static final long[] SPANS = {100_000_000, 1_000_000, 10_000, 1};
    private static final int PARTS = 100;

    private RegionNo() {}

    /** @throws IllegalArgumentException if this is no region code */
    static long of(String code) {
        long span = SPANS[Region.Level.of(code).ordinal()];
        return Long.parseLong(code.replace(".", "")) * span;
    }

    /** The first number behind everything that lies in the region. */
    static long end(String code) {
        return of(code) + SPANS[Region.Level.of(code).ordinal()];
    }

    /** Every number that a child of a province or regency can have; an empty code means the provinces. */
    static List<Long> children(String code) {
        int level = code.isEmpty() ? 0 : Region.Level.of(code).depth();
        long from = code.isEmpty() ? 0 : of(code);
        return LongStream.range(1, PARTS)
                .map(part -> from + part * SPANS[level])
                .boxed()
                .toList();
    }

    /** Whether a text has the form of a code, so that it can be asked for. */
    static boolean isCode(String text) {
        return text.matches("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");
    }
}
