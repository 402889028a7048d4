package id.kopdesk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {
    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-24T01:00:00Z");

    private Attempts atStart() {
        return new Attempts(folder, new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    @Test
    void theWaitDoublesUpToFiveMinutes() {
        List<Long> waits = IntStream.rangeClosed(0, 12)
                .mapToObj(n -> Attempts.delay(n).toSeconds())
                .toList();
        assertThat(waits).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L, 300L);
        assertThat(Attempts.delay(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aRestartSavesNoWait() {
        for (int i = 0; i < 4; i++) {
            now = now.plusSeconds(300);
            atStart().begin("siti");
        }
        assertThat(atStart().left("siti")).isEqualTo(Duration.ofSeconds(8));
        now = now.plusSeconds(7);
        assertThatThrownBy(() -> atStart().begin("siti"))
                .isInstanceOfSatisfying(
                        CodedException.class, e -> assertThat(e.code()).isEqualTo("KD-931"));
        assertThat(atStart().left("siti")).isEqualTo(Duration.ofSeconds(1));
        assertThat(atStart().left("budi")).isZero();
        now = now.plusSeconds(1);
        atStart().begin("siti");
        assertThat(atStart().left("siti")).isEqualTo(Duration.ofSeconds(16));
        atStart().succeeded("siti");
        assertThat(atStart().left("siti")).isZero();
    }

    @Test
    void aClockSetBackMakesNobodyWaitForYears() {
        atStart().begin("siti");
        now = now.minus(Duration.ofDays(730));
        assertThat(atStart().left("siti")).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(atStart().left("siti")).isZero();
    }

    @Test
    void aDamagedNoteLocksNobodyOut() throws IOException {
        atStart().begin("siti");
        Files.writeString(folder.resolve("percobaan.json"), "{\"siti\":");
        assertThat(atStart().left("siti")).isZero();
        atStart().begin("siti");
        assertThat(atStart().left("siti")).isEqualTo(Duration.ofSeconds(1));
    }
}
