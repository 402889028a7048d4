package id.kopdesk.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the proposal that lies in the office's cupboard; scans are attachments whose slot is the kind's name.
 *
 * @param shelf where it lies
 */
public record LoanDocument(
        int round,
        DocumentKind kind,
        @Nullable String reference,
        @Nullable LocalDate dated,
        String shelf) {}
