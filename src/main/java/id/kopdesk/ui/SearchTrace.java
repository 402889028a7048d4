package id.kopdesk.ui;

import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableStringValue;
import javafx.util.Duration;

/** Tells the access trail of a search once its words rest for three seconds or a result is opened, never per key. */
public final class SearchTrace {
    private static final Duration REST = Duration.seconds(3);

    private static final Pattern NIK = Pattern.compile("\\d{11,}");

    private final AccessTrail trail;
    private final String kind;
    private final PauseTransition rest = new PauseTransition(REST);
    private String words = "";
    private String told = "";

    /** @param kind name of the table searched, or "" for all at once */
    public SearchTrace(AccessTrail trail, String kind) {
        this.trail = trail;
        this.kind = kind;
        rest.setOnFinished(e -> tell());
    }

    public SearchTrace watch(ObservableStringValue text) {
        text.addListener((o, before, now) -> typed(now == null ? "" : now));
        return this;
    }

    /** A result was opened: what was typed found something. */
    public void opened() {
        rest.stop();
        tell();
    }

    void typed(String now) {
        words = now.strip();
        if (words.isEmpty()) {
            rest.stop();
        } else {
            rest.playFromStart();
        }
    }

    /** Also called when the words have rested. */
    void tell() {
        if (!words.isEmpty() && !words.equals(told)) {
            told = words;
            // Whose NIK was searched can be told from what is left of it; the whole number is nobody's to read in a
            // log.
            trail.searched(kind, NIK.matcher(words).replaceAll(found -> Purpose.masked(found.group())));
        }
    }
}
