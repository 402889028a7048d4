package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class KeepingTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static List<Instant> surplus(List<Instant> backups) {
        return Keeping.USUAL.surplus(backups, Function.identity(), NOW, ZONE);
    }

    private static List<Instant> staying(List<Instant> backups) {
        List<Instant> stay = new ArrayList<>(backups);
        stay.removeAll(surplus(backups));
        return stay;
    }

    private static List<Instant> some(Random random, int count, int days) {
        List<Instant> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(NOW.minusSeconds(random.nextInt(days * 86_400)));
        }
        Collections.shuffle(made, random);
        return made.stream().distinct().toList();
    }

    @Test
    void whateverThereIsTheRuleHolds() {
        Random random = new Random(35);
        for (int turn = 0; turn < 500; turn++) {
            List<Instant> all = some(random, 1 + random.nextInt(120), 1 + random.nextInt(900));
            List<Instant> stay = staying(all);
            Instant newest = Collections.max(all);
            assertThat(stay).contains(newest).hasSizeLessThanOrEqualTo(4 + 7 + 5 + 12);
            Instant oldest = NOW.atZone(ZONE).minus(Period.ofMonths(13)).toInstant();
            assertThat(stay).allMatch(at -> at.equals(newest) || !at.isBefore(oldest));
            assertThat(surplus(stay)).as("a second time nothing goes").isEmpty();
            all.stream()
                    .map(at -> LocalDate.ofInstant(at, ZONE))
                    .distinct()
                    .sorted(Collections.reverseOrder())
                    .limit(7)
                    .filter(day ->
                            !day.isBefore(LocalDate.ofInstant(oldest, ZONE).plusDays(1)))
                    .forEach(day -> assertThat(stay)
                            .as("the newest of %s", day)
                            .contains(all.stream()
                                    .filter(at -> LocalDate.ofInstant(at, ZONE).equals(day))
                                    .max(Instant::compareTo)
                                    .orElseThrow()));
        }
    }

    @Test
    void addingABackupNeverBringsAnOlderOneBack() {
        Random random = new Random(36);
        for (int turn = 0; turn < 200; turn++) {
            List<Instant> all = some(random, 60, 400);
            List<Instant> more = new ArrayList<>(all);
            more.add(NOW);
            assertThat(surplus(more)).containsAll(surplus(all));
        }
    }

    @Test
    void aYearOfDailyBackupsBecomesDaysWeeksAndMonths() {
        List<Instant> daily = new ArrayList<>();
        for (int day = 0; day < 600; day++) {
            daily.add(NOW.minus(Duration.ofDays(day)));
        }
        List<LocalDate> stay =
                staying(daily).stream().map(at -> LocalDate.ofInstant(at, ZONE)).toList();
        assertThat(stay)
                .startsWith(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 23))
                .contains(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 10, 31), LocalDate.of(2025, 12, 31))
                .doesNotContain(LocalDate.of(2025, 11, 30))
                .hasSize(7 + 3 + 11 + 0);
    }

    @Test
    void theOnlyBackupStaysHoweverOldItIs() {
        assertThat(surplus(List.of(NOW.minus(Duration.ofDays(2000))))).isEmpty();
    }
}
