package id.kopdesk.cli;

import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import java.io.PrintWriter;

/** Says on stderr what is being done, once for each part of the work. */
final class ProgressLines implements Progress {
    private final Texts texts;
    private final PrintWriter err;
    private String last = "";

    ProgressLines(Texts texts, PrintWriter err) {
        this.texts = texts;
        this.err = err;
    }

    @Override
    public synchronized void at(String key, long done, long total) {
        if (!key.equals(last)) {
            last = key;
            err.println(texts.get(key) + " …");
            err.flush();
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
