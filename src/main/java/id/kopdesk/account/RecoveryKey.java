package id.kopdesk.account;

import id.kopdesk.base.CodedException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * 128 random bits to print and lock away: eight words of five letters that can be read aloud, and a ninth that tells a
 * slip of the pen. Its text form never shows it.
 */
public final class RecoveryKey {
    public static final int WORDS = 9;
    private static final int RANDOM_WORDS = WORDS - 1;

    private final int[] words;

    private RecoveryKey(int[] words) {
        this.words = words.clone();
    }

    public static RecoveryKey random() {
        return of(new SecureRandom().ints(RANDOM_WORDS, 0, 1 << 16).toArray());
    }

    static RecoveryKey of(int... random) {
        int[] words = Arrays.copyOf(random, WORDS);
        words[RANDOM_WORDS] = Slip.check(random);
        return new RecoveryKey(words);
    }

    /**
     * Reads what a person typed; capitals, blanks, hyphens and other marks between the letters do not count.
     *
     * @throws CodedException KD-940 to KD-942 naming the word that is not as printed, where that can be told
     */
    public static RecoveryKey parse(String typed) {
        List<String> read = split(typed);
        if (read.size() != WORDS) {
            throw new CodedException(
                    "KD-940", "account.recovery.count", Integer.toString(WORDS), Integer.toString(read.size()));
        }
        int[] words = new int[WORDS];
        for (int i = 0; i < WORDS; i++) {
            OptionalInt value = Proquint.value(read.get(i));
            if (value.isEmpty()) {
                throw new CodedException("KD-941", "account.recovery.word", Integer.toString(i + 1));
            }
            words[i] = value.getAsInt();
        }
        if (Slip.check(Arrays.copyOf(words, RANDOM_WORDS)) != words[RANDOM_WORDS]) {
            OptionalInt word = Slip.find(words);
            if (word.isPresent()) {
                throw new CodedException("KD-941", "account.recovery.slip", Integer.toString(word.getAsInt() + 1));
            }
            throw new CodedException("KD-942", "account.recovery.slips");
        }
        return new RecoveryKey(words);
    }

    /** The words as they are printed. */
    public List<String> words() {
        return Arrays.stream(words).mapToObj(Proquint::word).toList();
    }

    public String word(int index) {
        return Proquint.word(words[index]);
    }

    /** What wraps the data key. */
    Secret secret() {
        return Secret.of(String.join("-", words()));
    }

    private static List<String> split(String typed) {
        List<String> words = Arrays.stream(
                        typed.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String all = words.stream().collect(Collectors.joining());
        if (words.size() == WORDS || all.length() != WORDS * Proquint.LETTERS) {
            return words;
        }
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < all.length(); i += Proquint.LETTERS) {
            cut.add(all.substring(i, i + Proquint.LETTERS));
        }
        return cut;
    }

    @Override
    public String toString() {
        return "RecoveryKey[…]";
    }
}
