package id.kopdesk.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;
import id.kopdesk.ui.safekeeping.BackupWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupAgeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static BackupAge aged(Duration age) {
        return BackupAge.of(Optional.of(NOW.minus(age)), Optional.empty(), NOW);
    }

    @Test
    void sevenDaysWithoutAVerifiedBackupAlarm() {
        assertThat(aged(Duration.ofDays(7)).alarming()).isFalse();
        assertThat(aged(Duration.ofDays(7).plusSeconds(1)).alarming()).isTrue();
        assertThat(aged(Duration.ofDays(9))).isEqualTo(new BackupAge(BackupAge.State.OVERDUE, 9));
    }

    /** @param age how long ago the first fact was recorded */
    private static BackupAge without(Optional<Duration> age) {
        return BackupAge.of(Optional.empty(), age.map(NOW::minus), NOW);
    }

    @Test
    void anOfficeWithoutABackupIsRedOnlyWhenThereIsSomethingToLoseAndTheFirstDayIsOver() {
        assertThat(without(Optional.empty()).alarming()).isFalse();
        assertThat(without(Optional.of(Duration.ofMinutes(1))).state()).isEqualTo(BackupAge.State.NOT_YET);
        assertThat(without(Optional.of(Duration.ofDays(1))).alarming()).isFalse();
        assertThat(without(Optional.of(Duration.ofDays(1).plusSeconds(1))).state())
                .isEqualTo(BackupAge.State.NEVER);
        assertThat(without(Optional.of(Duration.ofDays(1).plusSeconds(1))).alarming())
                .isTrue();
        assertThat(without(Optional.of(Duration.ofDays(-400))).alarming()).isTrue();
    }

    @Test
    void theAlarmOfAnOfficeWithoutABackupSaysHowOldTheDataIs() {
        BackupAge age = without(Optional.of(Duration.ofDays(12).plusHours(3)));
        assertThat(age).isEqualTo(new BackupAge(BackupAge.State.NEVER, 12));
        Texts texts = Texts.of(Texts.INDONESIAN);
        BackupWords words = new BackupWords(texts, new Formats(Texts.INDONESIAN), ZoneOffset.UTC);
        assertThat(words.alarm(age)).contains("12 hari").contains("belum pernah dicadangkan");
        assertThat(words.alarm(without(Optional.empty()))).isEmpty();
    }

    @Test
    void aClockSetBackDoesNotSilenceTheAlarm() {
        assertThat(aged(Duration.ofDays(-400)).alarming()).isTrue();
        assertThat(aged(Duration.ofHours(-2))).isEqualTo(new BackupAge(BackupAge.State.FRESH, 0));
    }

    @Test
    void nothingIsCopiedTwice() {
        Optional<Occasion.Done> last = Optional.of(new Occasion.Done(NOW.minus(Duration.ofHours(5)), 40));
        for (Occasion occasion : Occasion.values()) {
            assertThat(occasion.due(last, 40, NOW)).as("%s", occasion).isFalse();
            assertThat(occasion.due(last, 41, NOW)).as("%s", occasion).isTrue();
            assertThat(occasion.due(Optional.empty(), 0, NOW))
                    .as("%s", occasion)
                    .isFalse();
            assertThat(occasion.due(Optional.empty(), 1, NOW))
                    .as("%s", occasion)
                    .isTrue();
        }
        assertThat(Occasion.SCHEDULE.due(last, 41, NOW.minus(Duration.ofHours(2))))
                .isFalse();
        assertThat(Occasion.CLOSING.due(last, 41, NOW.minus(Duration.ofHours(2))))
                .isTrue();
        Instant made = NOW.minus(Duration.ofHours(5));
        assertThat(Occasion.BEFORE_MERGE.due(last, 41, made.plus(Duration.ofMinutes(29))))
                .isFalse();
        assertThat(Occasion.BEFORE_MERGE.due(last, 41, made.plus(Duration.ofMinutes(30))))
                .isTrue();
    }
}
