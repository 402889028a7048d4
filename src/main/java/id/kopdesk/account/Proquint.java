package id.kopdesk.account;

import java.util.OptionalInt;

/** Sixteen bits as five letters, consonant and vowel by turns, that can be read aloud (D. Wilkerson, arXiv:0901.4016). */
final class Proquint {
    static final int LETTERS = 5;
    /** The place of each letter's bits within the word, first letter first. */
    static final int[] SHIFT = {12, 10, 6, 4, 0};

    private static final String[] ALPHABET = {"bdfghjklmnprstvz", "aiou"};

    private Proquint() {}

    static String word(int value) {
        StringBuilder word = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            String letters = letters(i);
            word.append(letters.charAt(value >>> SHIFT[i] & (letters.length() - 1)));
        }
        return word.toString();
    }

    /** Empty when this is no such word. */
    static OptionalInt value(String word) {
        if (word.length() != LETTERS) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < LETTERS; i++) {
            int letter = letters(i).indexOf(word.charAt(i));
            if (letter < 0) {
                return OptionalInt.empty();
            }
            value |= letter << SHIFT[i];
        }
        return OptionalInt.of(value);
    }

    /** The letters that can stand at this place. */
    static String letters(int place) {
        return ALPHABET[place % 2];
    }
}
