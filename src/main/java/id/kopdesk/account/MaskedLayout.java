package id.kopdesk.account;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/** Log lines, messages and traces alike, in which no number of 16 digits or more can be read: it may be a NIK. */
public final class MaskedLayout extends PatternLayout {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){15,}");

    @Override
    public String doLayout(ILoggingEvent event) {
        return mask(super.doLayout(event));
    }

    static String mask(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("****************");
    }
}
