package id.kopdesk.safekeeping;

import java.util.regex.Pattern;

/**
 * Takes out of a line of log what may be about a person: quoted values, mail addresses, long numbers (NIK, NIP, phone,
 * account), and the names of this PC's user and folders. What stays tells where in the program something happened.
 */
final class Scrub {
    private static final Pattern QUOTED = Pattern.compile("'[^'\\n]*'|\"[^\"\\n]*\"|“[^”\\n]*”");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ .-]?\\d){7,}");
    private static final Pattern MOMENT =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern FRAME = Pattern.compile("^\\s+(?:at |\\.\\.\\. )");

    private final String home;
    private final String user;

    Scrub(String home, String user) {
        this.home = home;
        this.user = user;
    }

    /** Stack frames and the time at the head of a line hold nothing of a person and stay as they are. */
    String line(String line) {
        if (FRAME.matcher(line).find()) {
            return line;
        }
        var moment = MOMENT.matcher(line);
        int from = moment.find() ? moment.end() : 0;
        return line.substring(0, from) + text(line.substring(from));
    }

    private String text(String raw) {
        String text = QUOTED.matcher(raw).replaceAll("…");
        text = MAIL.matcher(text).replaceAll("…");
        text = home.length() > 1 ? text.replace(home, "~") : text;
        text = NUMBER.matcher(text).replaceAll("…");
        return user.length() > 2 ? text.replaceAll("\\b" + Pattern.quote(user) + "\\b", "…") : text;
    }
}
