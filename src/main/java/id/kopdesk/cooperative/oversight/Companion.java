package id.kopdesk.cooperative.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who accompanies cooperatives.
 *
 * @param regionCode where the person works: a kab/kota or narrower; the province for a PMO
 * @param startOn first day of the contract; null when unknown
 * @param endOn last day of the contract; null while open
 */
public record Companion(
        CompanionKind kind,
        String name,
        @Nullable String phone,
        String regionCode,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable String note) {}
