package id.kopdesk.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of savings as it stands.
 *
 * @param amount whole rupiah; what is paid out is negative
 * @param monthNo the month that a mandatory saving is for, in months since year 0
 * @param reverses the movement that this one takes back
 * @param reversed whether another one has taken this one back
 */
public record Saving(
        UUID id,
        UUID memberId,
        SavingKind kind,
        LocalDate paidOn,
        long amount,
        @Nullable Integer monthNo,
        @Nullable UUID reverses,
        boolean reversed,
        @Nullable String note) {}
