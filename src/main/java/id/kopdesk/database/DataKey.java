package id.kopdesk.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The random 256-bit key of an office's data. Its text form never shows it. */
public final class DataKey {
    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";
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
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return mac(mac(new byte[BYTES], bytes), block);
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "DataKey[…]";
    }
}
