package id.kopdesk.database;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys from a key: HKDF with SHA-256 (RFC 5869). */
final class Hkdf {
    private static final String MAC = "HmacSHA256";
    private static final int HASH_BYTES = 32;

    private Hkdf() {}

    /** @param bytes how many to make, at most 255 times 32 */
    static byte[] derive(byte[] salt, byte[] secret, byte[] info, int bytes) {
        byte[] extracted = mac(salt.length == 0 ? new byte[HASH_BYTES] : salt, secret);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        byte[] block = new byte[0];
        for (int counter = 1; made.size() < bytes; counter++) {
            block = mac(extracted, block, info, new byte[] {(byte) counter});
            made.writeBytes(block);
        }
        return Arrays.copyOf(made.toByteArray(), bytes);
    }

    private static byte[] mac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
