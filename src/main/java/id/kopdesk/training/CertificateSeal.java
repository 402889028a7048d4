package id.kopdesk.training;

import id.kopdesk.database.Database;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;

/**
 * The check code of a certificate: the first 80 bits of HMAC-SHA256 over its number, holder and day, under a key of the
 * office's own that is derived from the key of its data. Nobody without the data can make one; the office checks it
 * without a network. 16 letters and digits in four groups, none that is mistaken for another.
 */
public final class CertificateSeal {
    private static final String MAC = "HmacSHA256";
    private static final String PURPOSE = "kopdesk certificate seal v1";
    /** Base 32 without I, L, O and U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 4;
    private static final String PREFIX = "KOPDESK1";

    private final byte[] key;

    CertificateSeal(byte[] key) {
        this.key = key.clone();
    }

    /** The office's seal; on a server, where the file's key does not exist, its secret is made at the first use. */
    public static CertificateSeal of(Database database) {
        return new CertificateSeal(
                database.key().map(own -> own.derive(PURPOSE)).orElseGet(() -> secret(database)));
    }

    private static byte[] secret(Database database) {
        Optional<byte[]> kept = database.read(CertificateSeal::kept);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        database.note(handle -> {
            if (kept(handle).isEmpty()) {
                handle.createUpdate("INSERT INTO training_secret (id, secret) VALUES (1, ?)")
                        .bind(0, HexFormat.of().formatHex(fresh))
                        .execute();
            }
        });
        return database.read(CertificateSeal::kept).orElseThrow();
    }

    private static Optional<byte[]> kept(Handle handle) {
        return handle.createQuery("SELECT secret FROM training_secret WHERE id = 1")
                .mapTo(String.class)
                .findOne()
                .map(HexFormat.of()::parseHex);
    }

    String code(String number, String holder, java.time.LocalDate issuedOn) {
        byte[] mac = mac(number + "\n" + holder + "\n" + issuedOn);
        StringBuilder code = new StringBuilder();
        long bits = 0;
        int have = 0;
        int at = 0;
        while (code.length() < GROUPS * 5 - 1) {
            if (have < 5) {
                bits = bits << 8 | mac[at++] & 0xFF;
                have += 8;
            }
            have -= 5;
            code.append(LETTERS.charAt((int) (bits >> have & 31)));
            if ((code.length() + 1) % 5 == 0 && code.length() < GROUPS * 5 - 1) {
                code.append('-');
            }
        }
        return code.toString();
    }

    /** Whether the code belongs to this certificate; compared in constant time, letters in any case. */
    boolean agrees(Certificate certificate, String code) {
        byte[] own = code(certificate.number(), certificate.holder(), certificate.issuedOn())
                .getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(own, code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    /** What the QR says: readable by any phone, checked by this office. */
    public static String payload(Certificate certificate) {
        return PREFIX + "|" + certificate.number() + "|" + certificate.checkCode();
    }

    /** Number and code out of a QR's text; empty when it is none of ours. */
    static Optional<String[]> parse(String scanned) {
        String[] parts = scanned.strip().split("\\|", -1);
        return parts.length == 3 && parts[0].equals(PREFIX)
                ? Optional.of(new String[] {parts[1], parts[2]})
                : Optional.empty();
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
