package id.kopdesk.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The random 256-bit key of an office's data. Its text form never shows it. */
public final class DataKey {
    private static final int BYTES = 32;
    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public static DataKey random() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        return new DataKey(fresh);
    }

    /** @throws IllegalArgumentException when the text is not 64 hexadecimal digits */
    public static DataKey ofHex(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("key length");
        }
        return new DataKey(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "DataKey[…]";
    }
}
