package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;

/**
 * A part of the cooperative's page. Each room that knows something of a cooperative gives one; the window hands them all
 * to {@link CooperativeRoom#sections}, and the page shows them in that order and their events in one timeline.
 */
public interface PageSection {
    /**
     * Reads what the part shows; runs in the background. The page opens in under 200 ms with all parts together: one or
     * two queries by an index, never a pass over a table.
     */
    PageContent read(CooperativeFile file, Progress progress);
}
