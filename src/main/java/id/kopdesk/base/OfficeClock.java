package id.kopdesk.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time at the office: "today" follows the office's zone (WIB, WITA, WIT), never the PC's. */
public record OfficeClock(Clock clock, ZoneId zone) {
    public static OfficeClock system(ZoneId zone) {
        return new OfficeClock(Clock.systemUTC(), zone);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }
}
