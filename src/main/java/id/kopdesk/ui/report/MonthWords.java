package id.kopdesk.ui.report;

import id.kopdesk.report.Measure;
import id.kopdesk.ui.UiContext;

/** How measures are called on screen, in the person's own language. */
record MonthWords(UiContext ui) {
    String measure(String key) {
        return Measure.count(key).heading(ui.texts());
    }
}
