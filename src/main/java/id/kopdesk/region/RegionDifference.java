package id.kopdesk.region;

import org.jspecify.annotations.Nullable;

/**
 * One code that a later regulation's list treats otherwise than the office's own.
 *
 * @param before what the code means now; null where it is new
 * @param after what it will mean; null where it ends
 * @param successor the code that takes over where it ends; null where the list names none
 */
public record RegionDifference(
        String code,
        @Nullable Region before,
        @Nullable Region after,
        @Nullable String successor) {}
