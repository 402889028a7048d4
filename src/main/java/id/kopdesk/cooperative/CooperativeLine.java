package id.kopdesk.cooperative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list.
 *
 * @param stage the furthest milestone done; null for none
 * @param findingRank 0 none, 1 warnings, 2 errors
 */
public record CooperativeLine(
        UUID id,
        String name,
        String sortName,
        CooperativeKind kind,
        String villageCode,
        @Nullable MilestoneKind stage,
        int stageRank,
        int findingRank,
        int findingCount,
        StatusKind status,
        @Nullable String businessId,
        @Nullable String ahuDecree,
        @Nullable String taxId,
        @Nullable String simkopdesId,
        long changedNo) {}
