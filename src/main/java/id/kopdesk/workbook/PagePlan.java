package id.kopdesk.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Foresees where a printed sheet breaks into pages, so that the signatures never stand on a page without a row of the
 * table. Programs differ by a few per cent in how much fits; where that would decide, as it does at the end of every long
 * table, the last rows go to a page of their own with the signatures.
 */
final class PagePlan {
    /** Height of a row of one line, set on every row so that each program prints the same. */
    static final float LINE_POINTS = 14.5f;

    private static final int KEPT = 3;
    private static final int DOUBT_PERCENT = 4;
    private static final double LITTLE_MORE = 1.35;
    private static final double POINTS_PER_INCH = 72;
    private static final double PIXEL_POINTS = 0.75;

    private final Map<Integer, Float> heights = new HashMap<>();
    private final Set<Integer> headings = new HashSet<>();
    private final double page;
    private int firstHeading;
    private int firstBody;

    /** @param characters widths of the columns as the sheet has them */
    PagePlan(Paper paper, boolean landscape, Iterable<Integer> characters, double sideInches, double edgeInches) {
        double width = (landscape ? paper.longSide() : paper.shortSide()) - sideInches * POINTS_PER_INCH;
        double height = (landscape ? paper.shortSide() : paper.longSide()) - edgeInches * POINTS_PER_INCH;
        double needed = 0;
        for (int each : characters) {
            needed += (each * 7 + 5) * PIXEL_POINTS;
        }
        page = height / Math.min(1, width / needed);
    }

    void height(int row, float points) {
        heights.put(row, points);
    }

    /** A row that says nothing without the one after it, such as a group's name. */
    void together(int row) {
        headings.add(row);
    }

    /** The heading rows are printed again on every page; the body follows them. */
    void heading(int first, int body) {
        firstHeading = first;
        firstBody = body;
    }

    /**
     * @param tail the row after the table, with which notes and signatures begin
     * @param end the row after the last
     * @return the row to begin a new page with, or empty when the signatures stand well by themselves
     */
    OptionalInt breakBefore(int tail, int end) {
        int kept = Math.max(firstBody, tail - KEPT);
        while (kept > firstBody && headings.contains(kept - 1)) {
            kept--;
        }
        for (int percent = 100 - DOUBT_PERCENT; percent <= 100 + DOUBT_PERCENT; percent++) {
            double fits = page * percent / 100;
            if (pageOf(kept, end, fits) != pageOf(end - 1, end, fits)) {
                return kept > firstBody ? OptionalInt.of(kept) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Whether everything would stand on one page if it were drawn a little smaller: better than two rows and the
     * signatures on a second one.
     *
     * @param end the row after the last
     */
    boolean almostOnePage(int end) {
        double needed = 0;
        for (int r = 0; r < end; r++) {
            needed += points(r);
        }
        return needed > page * (100 - DOUBT_PERCENT) / 100 && needed <= page * LITTLE_MORE;
    }

    private int pageOf(int row, int end, double fits) {
        double repeated = 0;
        for (int r = firstHeading; r < firstBody; r++) {
            repeated += points(r);
        }
        int number = 0;
        double used = 0;
        for (int r = 0; r < end; r++) {
            if (used + points(r) > fits) {
                number++;
                used = r >= firstBody ? repeated : 0;
            }
            used += points(r);
            if (r == row) {
                return number;
            }
        }
        return number;
    }

    private double points(int row) {
        return heights.getOrDefault(row, LINE_POINTS);
    }
}
