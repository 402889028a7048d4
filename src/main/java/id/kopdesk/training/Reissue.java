package id.kopdesk.training;

import java.time.LocalDate;
import java.util.UUID;

/** A certificate printed again under its number. */
public record Reissue(UUID certificateId, LocalDate on, String reason) {}
