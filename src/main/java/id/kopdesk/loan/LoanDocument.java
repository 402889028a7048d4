package id.kopdesk.loan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the proposal: a scan in the attachment store, or a sheet in the office's cupboard.
 *
 * @param attachmentId the scan; null where only the paper is there
 * @param shelf where the paper lies; null where only the scan is there
 */
public record LoanDocument(
        int round,
        DocumentKind kind,
        @Nullable String reference,
        @Nullable LocalDate dated,
        @Nullable UUID attachmentId,
        @Nullable String shelf) {}
