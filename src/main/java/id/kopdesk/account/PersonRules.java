package id.kopdesk.account;

import id.kopdesk.account.Account.Person;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Role;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an account can be. */
final class PersonRules {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final Pattern REGENCY = Pattern.compile("\\d{2}\\.\\d{2}");
    private static final int LONGEST_NAME = 160;

    private PersonRules() {}

    /**
     * The person as kept: login in small letters, name without stray blanks.
     *
     * @param area of the office; every kab/kota of the scope lies in it
     * @throws CodedException KD-934 to KD-938 naming what is wrong
     */
    static Person require(Person given, String area) {
        Person person = new Person(
                given.login().strip().toLowerCase(Locale.ROOT),
                CleanText.of(given.name()),
                given.role(),
                given.scope());
        if (!LOGIN.matcher(person.login()).matches()) {
            throw new CodedException("KD-934", "account.login.form");
        }
        if (person.name().isEmpty() || person.name().length() > LONGEST_NAME) {
            throw new CodedException("KD-936", "account.name.form", Integer.toString(LONGEST_NAME));
        }
        if (person.role() == Role.ADMINISTRATOR && !person.scope().isEmpty()) {
            throw new CodedException("KD-938", "account.scope.administrator");
        }
        for (String code : person.scope()) {
            if (!REGENCY.matcher(code).matches() || !code.startsWith(area)) {
                throw new CodedException("KD-937", "account.scope.outside", code);
            }
        }
        return person;
    }
}
