package id.kopdesk.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleTimeTest {
    @Test
    void theScreenIsLockedOnlyAfterSoManyMinutesOfNothing() {
        AtomicLong now = new AtomicLong(-5);
        IdleTime idle = new IdleTime(now::get);
        now.addAndGet(Duration.ofMinutes(14).toNanos());
        assertThat(idle.over(15)).isFalse();
        idle.touched();
        now.addAndGet(Duration.ofMinutes(14).toNanos());
        assertThat(idle.over(15)).isFalse();
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(idle.over(15)).isTrue();
        assertThat(idle.over(0)).isFalse();
    }
}
