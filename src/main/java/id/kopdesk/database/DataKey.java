package id.kopdesk.database;

import java.nio.charset.StandardCharsets;
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

    /** @throws IllegalArgumentException when it is not 32 bytes */
    public static DataKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("key length");
        }
        return new DataKey(bytes);
    }

    /** @throws IllegalArgumentException when the text is not 64 hexadecimal digits */
    public static DataKey ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** A copy, for the caller to wipe. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * A key of its own for another use (HKDF-SHA256, RFC 5869, without salt): who learns it learns nothing of this one.
     *
     * @param purpose says what for; one purpose, one key
     * @return 32 bytes, the same for the same purpose
     */
    public byte[] derive(String purpose) {
        return Hkdf.derive(new byte[0], bytes, purpose.getBytes(StandardCharsets.UTF_8), BYTES);
    }

    @Override
    public String toString() {
        return "DataKey[…]";
    }
}
