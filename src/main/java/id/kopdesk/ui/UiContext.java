package id.kopdesk.ui;

import id.kopdesk.base.Formats;
import id.kopdesk.base.Texts;

/** What every screen is given: words, formats, background work, questions, ways on, remembered table layouts. */
public record UiContext(
        Texts texts, Formats formats, Tasks tasks, Dialogs dialogs, Navigator navigator, TablePrefs tablePrefs) {}
