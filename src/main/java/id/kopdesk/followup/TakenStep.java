package id.kopdesk.followup;

import java.util.UUID;

/**
 * A step as it stands.
 *
 * @param no its place among the problem's steps, from 1
 */
public record TakenStep(UUID id, int no, Step step) {}
