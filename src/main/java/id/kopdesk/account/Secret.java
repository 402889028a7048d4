package id.kopdesk.account;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** A password in memory: without a text form, gone when closed. */
public final class Secret implements AutoCloseable {
    private final char[] letters;

    private Secret(char[] letters) {
        this.letters = letters;
    }

    /** Takes the letters over: the caller's array is wiped. */
    public static Secret of(char[] letters) {
        Secret secret = new Secret(letters.clone());
        Arrays.fill(letters, '\0');
        return secret;
    }

    public static Secret of(CharSequence letters) {
        char[] own = new char[letters.length()];
        for (int i = 0; i < own.length; i++) {
            own[i] = letters.charAt(i);
        }
        return new Secret(own);
    }

    /** One that lives on when this one is closed. */
    public Secret copy() {
        return new Secret(letters.clone());
    }

    public int length() {
        return letters.length;
    }

    public boolean same(Secret other) {
        return Arrays.equals(letters, other.letters);
    }

    /** For rules about passwords; nobody keeps it. */
    CharSequence view() {
        return CharBuffer.wrap(letters);
    }

    /** UTF-8 of the composed form, so that a letter with an accent is the same from every keyboard; for the caller to wipe. */
    byte[] utf8() {
        CharSequence composed = view();
        if (!Normalizer.isNormalized(composed, Normalizer.Form.NFC)) {
            composed = Normalizer.normalize(composed, Normalizer.Form.NFC);
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(composed));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
