package id.kopdesk.report;

import id.kopdesk.base.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A month on its way out of the office.
 *
 * @param version 0 while nothing was recorded of it
 * @param revision the one being made while it is open, the frozen one afterwards
 * @param by who moved it last; empty while nothing was recorded
 * @param reason why it was reopened last
 */
public record ReportMonth(
        UUID id,
        long version,
        Period period,
        MonthState state,
        int revision,
        String by,
        Instant at,
        @Nullable LocalDate sentOn,
        @Nullable String sentTo,
        @Nullable String reason) {
    ReportMonth moved(MonthState to, int newRevision, String who, Instant when) {
        return new ReportMonth(id, version, period, to, newRevision, who, when, sentOn, sentTo, reason);
    }

    ReportMonth sent(LocalDate on, String to) {
        return new ReportMonth(id, version, period, state, revision, by, at, on, to, reason);
    }

    ReportMonth because(@Nullable String why) {
        return new ReportMonth(id, version, period, state, revision, by, at, sentOn, sentTo, why);
    }
}
