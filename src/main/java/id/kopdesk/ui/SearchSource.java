package id.kopdesk.ui;

import id.kopdesk.base.Progress;
import java.util.List;

/** Something that the search box of the whole program (Ctrl+K) looks through. */
public interface SearchSource {
    /** Bundle key of the group's heading among the results. */
    String titleKey();

    /** At most {@code limit} hits, best first; runs in the background and should ask {@code progress.check()}. */
    List<Hit> find(String typed, int limit, Progress progress);

    /**
     * @param title what was found
     * @param detail where it lies, in one line
     * @param open runs on the FX thread
     */
    record Hit(String title, String detail, Runnable open) {}
}
