package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A companion's monthly report.
 *
 * @param receivedOn null when it is known that none came
 * @param content what it said
 */
public record CompanionReport(
        Period period,
        @Nullable LocalDate receivedOn,
        @Nullable String content) {}
