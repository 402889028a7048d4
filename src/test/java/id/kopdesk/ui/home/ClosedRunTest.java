package id.kopdesk.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Period;
import id.kopdesk.base.Reported;
import id.kopdesk.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosedRunTest {
    private static final ClosedRun RUN = new ClosedRun(Texts.of(Texts.INDONESIAN), new Formats(Texts.INDONESIAN));

    private static HomeFigures.Run of(@Nullable Long... numbers) {
        List<Reported<Long>> values = new ArrayList<>();
        for (Long number : numbers) {
            values.add(number == null ? new Reported.NotReported<>() : new Reported.Value<>(number));
        }
        List<Period> months = IntStream.rangeClosed(1, numbers.length)
                .mapToObj(month -> Period.parse(String.format("2026-%02d", month)))
                .toList();
        return RUN.of("Sudah RAT", months, values, () -> {});
    }

    @Test
    void theCurveReachesFromTheFirstClosedMonthToTheLastAndTheWordsSayByHowMuchItChanged() {
        HomeFigures.Run run = of(null, null, 1438L, 1497L, null);
        assertThat(run.months()).hasSize(2);
        assertThat(run.newest()).isEqualTo("1.497 pada April 2026, +59 sejak Maret 2026");
        assertThat(run.said()).contains("Januari 2026: belum ditutup").contains("April 2026: 1.497");
        assertThat(of(9L, null, 7L).months()).hasSize(3);
        assertThat(of(9L, null, 7L).newest()).contains("\u22122 sejak Januari 2026");
        assertThat(of(9L, 9L).newest()).contains("tetap sejak Januari 2026");
    }

    @Test
    void oneClosedMonthIsANumberAndNoneIsSaidSo() {
        assertThat(of(null, 5L).newest()).isEqualTo("5 pada Februari 2026");
        assertThat(of(null, null).newest()).isEqualTo("belum ditutup");
        assertThat(of(null, null).months()).isEmpty();
    }
}
