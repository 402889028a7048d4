package id.kopdesk.update;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key whose signature makes a file an update of this program.
 *
 * @param name of whoever holds the private half, such as "Rilis 2027"
 */
public record ReleaseKey(String name, PublicKey key) {
    private static final String ALGORITHM = "Ed25519";
    /** Bytes of a signature. */
    static final int SIGNATURE = 64;

    /**
     * @param written the key as X.509 in base64, as {@code openssl pkey -pubout} writes it between its two lines
     * @throws IllegalArgumentException when it is no Ed25519 key
     */
    static ReleaseKey of(String name, String written) {
        try {
            byte[] bytes = Base64.getDecoder().decode(written);
            return new ReleaseKey(
                    name, KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no Ed25519 key: " + name, e);
        }
    }

    boolean signed(byte[] what, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(what);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // What is no signature at all is one that nobody made.
            return false;
        }
    }

    /** To be compared with the one that the province or the release page names: eight groups of four digits. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest, 0, 16).replaceAll("(.{4})(?!$)", "$1 ");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
