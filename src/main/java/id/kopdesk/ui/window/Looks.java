package id.kopdesk.ui.window;

import id.kopdesk.base.Texts;
import id.kopdesk.ui.FilePrefs;
import id.kopdesk.ui.control.Theme;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Language and look of a window without an open office: those that the office had when it was last open here. */
record Looks(Texts texts, Theme theme) {
    static Looks of(Path folder) {
        FilePrefs kept = new FilePrefs(
                folder.resolve("tampilan.json"),
                e -> LoggerFactory.getLogger(Looks.class).warn("looks not kept", e));
        return new Looks(Texts.of(kept.language()), kept.dark() ? Theme.DARK : Theme.LIGHT);
    }

    Looks in(Texts other) {
        return new Looks(other, theme);
    }
}
