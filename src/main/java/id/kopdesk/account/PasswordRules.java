package id.kopdesk.account;

import id.kopdesk.base.CodedException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be. Length decides, not kinds of letters (NIST SP 800-63B-4 section 3.1.1): who steals the PC can
 * try as often as the machine allows.
 */
public final class PasswordRules {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 256;
    private static final int FEWEST_LETTERS = 4;

    private PasswordRules() {}

    /** The bundle key of what is wrong with it, or empty. */
    public static Optional<String> refusal(Secret password, String login) {
        if (password.length() < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("account.password.long");
        }
        if (password.view().chars().distinct().count() < FEWEST_LETTERS) {
            return Optional.of("account.password.same");
        }
        if (!login.isEmpty() && contains(password.view(), login)) {
            return Optional.of("account.password.login");
        }
        return Optional.empty();
    }

    /** @throws CodedException KD-930 naming what is wrong */
    static void require(Secret password, String login) {
        refusal(password, login).ifPresent(key -> {
            throw new CodedException("KD-930", key, Integer.toString(SHORTEST), Integer.toString(LONGEST));
        });
    }

    private static boolean contains(CharSequence text, String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        for (int from = 0; from + wanted.length() <= text.length(); from++) {
            int at = 0;
            while (at < wanted.length() && Character.toLowerCase(text.charAt(from + at)) == wanted.charAt(at)) {
                at++;
            }
            if (at == wanted.length()) {
                return true;
            }
        }
        return false;
    }
}
