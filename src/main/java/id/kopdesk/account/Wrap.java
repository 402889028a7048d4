package id.kopdesk.account;

import id.kopdesk.database.DataKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The data key under one secret (AES-256-GCM under Argon2id). Who and what it is for is sealed in with it.
 *
 * @param salt of Argon2id; this and the next two are hexadecimal
 * @param sealed the data key, encrypted, with its tag
 */
record Wrap(Holder holder, Cost cost, String salt, String nonce, String sealed) {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    enum Kind {
        PASSWORD,
        RECOVERY
    }

    /**
     * Whose secret it is.
     *
     * @param name as shown in the list of names at sign-in
     */
    record Holder(Kind kind, UUID account, String login, String name) {
        static final Holder RECOVERY = new Holder(Kind.RECOVERY, new UUID(0, 0), "", "");
    }

    static Wrap of(DataKey key, UUID office, Holder holder, Secret secret) {
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        Wrap open = new Wrap(holder, Cost.NOW, hex(salt), hex(nonce), "");
        byte[] plain = key.bytes();
        try {
            return new Wrap(
                    holder, Cost.NOW, open.salt, open.nonce, hex(open.run(Cipher.ENCRYPT_MODE, office, secret, plain)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The data key, or empty when the secret is not the one it was wrapped under. */
    Optional<DataKey> open(UUID office, Secret secret) {
        byte[] plain = new byte[0];
        try {
            plain = run(Cipher.DECRYPT_MODE, office, secret, HexFormat.of().parseHex(sealed));
            return Optional.of(DataKey.of(plain));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private byte[] run(int mode, UUID office, Secret secret, byte[] input) throws GeneralSecurityException {
        byte[] password = secret.utf8();
        byte[] key = cost.key(password, HexFormat.of().parseHex(salt));
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, HexFormat.of().parseHex(nonce)));
            cipher.updateAAD(header(office));
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(password, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] header(UUID office) {
        return String.join(
                        "\n",
                        "kopdesk kunci 2",
                        office.toString(),
                        holder.kind().name(),
                        holder.account().toString(),
                        holder.login())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
