package id.kopdesk.intake;

import java.util.Collection;
import java.util.stream.Collectors;

/** Small phrases for findings. */
final class Words {
    private static final int SHOWN = 8;

    private Words() {}

    /** "3, 17, 20", with "…" where there are more. */
    static String rows(Collection<Integer> rows) {
        String first = rows.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > SHOWN ? first + ", …" : first;
    }
}
