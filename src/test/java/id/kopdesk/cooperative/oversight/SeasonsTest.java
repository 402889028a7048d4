package id.kopdesk.cooperative.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeasonsTest {
    private static List<BigDecimal> quarters(String volume, @Nullable Integer from, @Nullable Integer to) {
        return Seasons.quarters(new Potential(
                "63.05.01.2001",
                PotentialKind.RICE,
                "Padi",
                new BigDecimal(volume),
                "ton",
                from,
                to,
                null,
                LocalDate.of(2026, 1, 1),
                null));
    }

    @Test
    void aSeasonAcrossTheNewYearLiesInBothItsQuarters() {
        assertThat(quarters("120", 11, 2))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(60), BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(60));
    }

    @Test
    void withoutASeasonTheYearIsSpreadEvenly() {
        assertThat(quarters("100", null, null))
                .usingElementComparator(BigDecimal::compareTo)
                .containsOnly(new BigDecimal(25));
    }

    @Test
    void noVolumeIsLostInRounding() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal volume = BigDecimal.valueOf(random.nextInt(10_000_000), 2);
            List<BigDecimal> parts = quarters(volume.toPlainString(), 1 + random.nextInt(12), 1 + random.nextInt(12));
            assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(volume);
            assertThat(parts).allMatch(part -> part.signum() >= 0);
        }
    }
}
