package id.kopdesk.report.sheet;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Formats;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Texts;
import java.time.Instant;

/** What every sheet and every printed page says that holds whole NIK: for what purpose, by whom, when. */
public final class WholeNumbers {
    /** The foot of a workbook's page holds 255 signs; the page number takes its part of them. */
    private static final int MOST = 215;

    private final String purpose;
    private final String by;
    private final OfficeClock clock;
    private final Instant at;

    private WholeNumbers(String purpose, String by, OfficeClock clock) {
        this.purpose = purpose;
        this.by = by;
        this.clock = clock;
        this.at = clock.now();
    }

    /**
     * @param purpose in the person's words
     * @throws id.kopdesk.base.CodedException KD-104 when this person may not see whole NIK
     */
    public static WholeNumbers of(Actor actor, String purpose, OfficeClock clock) {
        actor.requireUnmask();
        return new WholeNumbers(purpose.strip(), actor.name(), clock);
    }

    /** The whole sentence, for the notes under a sheet. */
    public String words(Texts texts) {
        return sentence(texts, purpose);
    }

    /** The same for the foot of a page: a long purpose is cut so that name and day always stand there. */
    public String foot(Texts texts) {
        String whole = words(texts);
        int over = length(whole) - MOST;
        if (over <= 0) {
            return whole;
        }
        int keep = Math.max(0, purpose.length() - over - 1);
        return sentence(texts, purpose.substring(0, keep).strip() + "…");
    }

    private String sentence(Texts texts, String why) {
        return texts.get("report.whole", why, by, new Formats(texts.locale()).moment(at, clock.zone()));
    }

    /** An ampersand is written twice in a workbook's foot. */
    private static int length(String text) {
        return text.length() + (int) text.chars().filter(c -> c == '&').count();
    }
}
