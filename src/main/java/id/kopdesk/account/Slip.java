package id.kopdesk.account;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The ninth word: CRC-16 (polynomial 0x1021, start 0xFFFF) over the other eight. No two single wrong letters change it
 * alike, so one wrong letter is always found and its word named.
 */
final class Slip {
    private static final int POLYNOMIAL = 0x1021;
    private static final int START = 0xFFFF;
    private static final int BITS = 16;

    private Slip() {}

    static int check(int[] words) {
        int crc = START;
        for (int word : words) {
            for (int bit = BITS - 1; bit >= 0; bit--) {
                int out = (crc >>> (BITS - 1) ^ word >>> bit) & 1;
                crc = crc << 1 & 0xFFFF;
                crc ^= out == 1 ? POLYNOMIAL : 0;
            }
        }
        return crc;
    }

    /** Which of the words makes all fit again when one of its letters is another; empty when none does. */
    static OptionalInt find(int[] words) {
        for (int word = 0; word < words.length; word++) {
            for (int place = 0; place < Proquint.LETTERS; place++) {
                for (int change = 1; change < Proquint.letters(place).length(); change++) {
                    int[] tried = words.clone();
                    tried[word] ^= change << Proquint.SHIFT[place];
                    if (check(Arrays.copyOf(tried, tried.length - 1)) == tried[tried.length - 1]) {
                        return OptionalInt.of(word);
                    }
                }
            }
        }
        return OptionalInt.empty();
    }
}
