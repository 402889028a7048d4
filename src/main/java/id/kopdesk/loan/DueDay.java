package id.kopdesk.loan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An instalment in the calendar of due dates.
 *
 * @param paid whether nothing of it is open
 */
public record DueDay(UUID proposalId, String name, int no, LocalDate due, long total, boolean paid) {}
