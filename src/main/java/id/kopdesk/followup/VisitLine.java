package id.kopdesk.followup;

import java.util.UUID;

/**
 * A visit or meeting in a list.
 *
 * @param attendees how many
 * @param institutions how many different ones they came from
 * @param decisions how many
 * @param actions how many of these became actions
 */
public record VisitLine(UUID id, Visit visit, int attendees, int institutions, int decisions, int actions) {}
