package id.kopdesk.followup;

import org.jspecify.annotations.Nullable;

/** Somebody who was there, and for whom. */
public record Attendee(
        Party institution, String name, @Nullable String duty) {}
