package id.kopdesk.member;

import id.kopdesk.cooperative.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as a list shows it.
 *
 * @param maskedId the NIK without its middle; null where it is missing
 * @param savings all kinds together, whole rupiah
 */
public record MemberLine(
        UUID id,
        String name,
        String sortName,
        UUID cooperativeId,
        String cooperative,
        String cooperativeVillage,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String maskedId,
        @Nullable String number,
        @Nullable String phone,
        @Nullable LocalDate joinOn,
        MemberStatus status,
        long savings) {}
