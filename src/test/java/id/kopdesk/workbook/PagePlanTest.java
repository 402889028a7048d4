package id.kopdesk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PagePlanTest {
    /** Rows 0–2 are headings; ten narrow columns, so that nothing is shrunk: about 32 rows of A4 landscape. */
    private static PagePlan plan() {
        PagePlan plan = new PagePlan(Paper.A4, true, Collections.nCopies(10, 8), 1, 1.2);
        plan.heading(0, 3);
        return plan;
    }

    @Test
    void aSheetOfOnePageIsLeftAlone() {
        assertThat(plan().breakBefore(10, 20)).isEmpty();
    }

    @Test
    void aSheetALittleTooLongIsShrunkToOnePageAndALongOneIsNot() {
        int fits = (int) ((595.3 - 1.2 * 72) / PagePlan.LINE_POINTS);
        assertThat(plan().almostOnePage(fits - 5)).isFalse();
        assertThat(plan().almostOnePage(fits + 8)).isTrue();
        assertThat(plan().almostOnePage(fits * 2)).isFalse();
    }

    @Test
    void whereTheSignaturesWouldStandAloneTheLastRowsGoWithThem() {
        int fits = (int) ((595.3 - 1.2 * 72) / PagePlan.LINE_POINTS);
        assertThat(plan().breakBefore(fits, fits + 12)).isEqualTo(OptionalInt.of(fits - 3));
        assertThat(plan().breakBefore(fits - 5, fits + 7)).isEqualTo(OptionalInt.of(fits - 8));
    }

    @Test
    void aGroupsNameGoesWithTheRowsThatItNames() {
        int fits = (int) ((595.3 - 1.2 * 72) / PagePlan.LINE_POINTS);
        PagePlan plan = plan();
        plan.together(fits - 4);
        assertThat(plan.breakBefore(fits, fits + 12)).isEqualTo(OptionalInt.of(fits - 4));
    }

    @Test
    void noLengthOfTableLeavesTheLastPageWithoutARowOfIt() {
        for (int tail = 4; tail < 300; tail++) {
            int end = tail + 12;
            OptionalInt broken = plan().breakBefore(tail, end);
            if (broken.isPresent()) {
                assertThat(broken.getAsInt()).isEqualTo(tail - 3);
            } else {
                assertThat(page(tail - 1)).as("tail at %s", tail).isEqualTo(page(end - 1));
            }
        }
    }

    /** Every row is equally high; three heading rows come again on each page. */
    private static int page(int row) {
        int fits = (int) ((595.3 - 1.2 * 72) / PagePlan.LINE_POINTS);
        return row < fits ? 0 : 1 + (row - fits) / (fits - 3);
    }
}
