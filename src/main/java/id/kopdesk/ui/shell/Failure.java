package id.kopdesk.ui.shell;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

/** A failure as a person reads it (sentence and code) and as the helper reads it (details). */
record Failure(String code, String sentence, String details) {
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("(?<!\\d)(\\d{4})\\d{8}(\\d{4})(?!\\d)");

    static Failure of(Throwable thrown, Texts texts, String version) {
        Throwable known = thrown;
        while (!(known instanceof CodedException) && known.getCause() != null) {
            known = known.getCause();
        }
        String code = known instanceof CodedException coded ? coded.code() : "KD-970";
        String sentence =
                known instanceof CodedException coded ? coded.sentence(texts) : texts.get("ui.error.unexpected");
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        String details = code + "\n" + sentence + "\nKopdesk " + version + ", Java "
                + System.getProperty("java.version") + ", " + System.getProperty("os.name") + "\n\n" + trace;
        return new Failure(code, sentence, masked(details));
    }

    /** What is copied from here travels by chat and e-mail: no whole NIK goes with it. */
    private static String masked(String text) {
        return SIXTEEN_DIGITS.matcher(text).replaceAll("$1********$2");
    }
}
