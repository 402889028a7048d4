package id.kopdesk.ui;

import id.kopdesk.base.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Whole NIK leave the program only with a purpose. A room that exports or shows them asks by {@link #ask}, tells
 * {@link AccessTrail#unmasked} or {@link AccessTrail#exported} with the answer, and gives {@link #footer} to its sheet
 * or document (the "footer" of {@code report.sheet.LetterheadBook#write}). Only administrator and approver may: {@link #may}.
 */
public final class Purpose {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    private Purpose() {}

    /** Whether this person may see whole NIK at all. */
    public static boolean may(Actor actor) {
        return switch (actor.role()) {
            case ADMINISTRATOR, APPROVER -> true;
            case OPERATOR, VIEWER -> false;
        };
    }

    /** @param what goes out or is shown, for the dialog's title. @return the purpose in the person's words */
    public static Optional<String> ask(UiContext ui, String what) {
        return ui.dialogs()
                .askText(new Dialogs.TextQuestion(
                        what,
                        ui.texts().get("ui.purpose.message"),
                        ui.texts().get("ui.purpose.label"),
                        "",
                        ui.texts().get("ui.purpose.do"),
                        typed -> typed.strip().length() < SHORTEST || typed.length() > LONGEST
                                ? Optional.of(ui.texts().get("ui.purpose.needed", SHORTEST, LONGEST))
                                : Optional.empty()))
                .map(String::strip);
    }

    /** What stands at the foot of every page that has whole NIK on it. */
    public static String footer(UiContext ui, String purpose, Actor by, Instant at, ZoneId zone) {
        return ui.texts()
                .get("ui.purpose.footer", purpose, by.name(), ui.formats().moment(at, zone));
    }

    /** The first six and last four digits; the rest as stars. */
    public static String masked(String nik) {
        return nik.length() < 11
                ? "*".repeat(nik.length())
                : nik.substring(0, 6) + "*".repeat(nik.length() - 10) + nik.substring(nik.length() - 4);
    }
}
