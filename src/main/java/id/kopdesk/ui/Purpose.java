package id.kopdesk.ui;

import id.kopdesk.base.Actor;
import java.util.Optional;

/**
 * Whole NIK leave the program only with a purpose. A room that exports or shows them asks by {@link #ask}, tells
 * {@link AccessTrail#unmasked} or {@link AccessTrail#exported} with the answer, and gives a
 * {@code report.sheet.WholeNumbers} with it to its workbook, for the foot of every page. Only administrator and approver
 * may: {@link #may}.
 */
public final class Purpose {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    private Purpose() {}

    /** Whether this person may see whole NIK at all. */
    public static boolean may(Actor actor) {
        return actor.role().mayUnmask();
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

    /** The first six and last four digits; the rest as stars. */
    public static String masked(String nik) {
        return nik.length() < 11
                ? "*".repeat(nik.length())
                : nik.substring(0, 6) + "*".repeat(nik.length() - 10) + nik.substring(nik.length() - 4);
    }
}
