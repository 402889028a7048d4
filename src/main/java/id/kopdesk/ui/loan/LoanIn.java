package id.kopdesk.ui.loan;

import java.nio.file.Path;
import java.util.UUID;

/** What comes in from Excel. */
interface LoanIn {
    /** A list of proposals, staged and decided upon like every list. */
    void start();

    /** A bank's own schedule of one proposal. */
    void bankTable(UUID proposal, Path file, Runnable done);
}
