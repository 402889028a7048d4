package id.kopdesk.ui;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;

/**
 * What every screen is given: words, formats, background work, questions, ways on, remembered table layouts.
 *
 * @param access where a screen says that a record was seen, searched for, exported or printed
 */
public record UiContext(
        Texts texts,
        Formats formats,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        TablePrefs tablePrefs,
        AccessTrail access) {

    /** Where nobody keeps a log of accesses. */
    public UiContext(
            Texts texts, Formats formats, Tasks tasks, Dialogs dialogs, Navigator navigator, TablePrefs tablePrefs) {
        this(texts, formats, tasks, dialogs, navigator, tablePrefs, AccessTrail.NONE);
    }
}
