package id.kopdesk.document;

import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import id.kopdesk.database.DataKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.crypto.KeyAgreement;

/**
 * Encrypts files in the age format (age-encryption.org/v1) for whoever has the office's data key. age knows no raw key
 * as recipient, so an X25519 identity is derived from it.
 */
public final class Seal {
    private static final String PURPOSE = "kopdesk age x25519 1";
    private static final String ALGORITHM = "X25519";
    private static final BigInteger BASE_POINT = BigInteger.valueOf(9);
    private static final int POINT_BYTES = 32;

    private final String identity;
    private final String recipient;

    private Seal(String identity, String recipient) {
        this.identity = identity;
        this.recipient = recipient;
    }

    public static Seal of(DataKey key) {
        byte[] scalar = key.derive(PURPOSE);
        try {
            return ofScalar(scalar);
        } finally {
            Arrays.fill(scalar, (byte) 0);
        }
    }

    static Seal ofScalar(byte[] scalar) {
        Bech32.Encoder bech = Bech32.getEncoder();
        return new Seal(
                bech.encode("AGE-SECRET-KEY-", scalar).toString().toUpperCase(Locale.ROOT),
                bech.encode("age", point(scalar)).toString());
    }

    /** The public half ("age1…"): who has it can encrypt for the office, and read nothing. */
    public String recipient() {
        return recipient;
    }

    /** The secret half ("AGE-SECRET-KEY-1…"), with which any age program opens what was encrypted here. */
    public String identity() {
        return identity;
    }

    /** What is written here is encrypted into the given stream, and whole once this one is closed. */
    public OutputStream encrypting(OutputStream into) throws IOException {
        try {
            return Channels.newOutputStream(new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(
                            Channels.newChannel(into),
                            List.of(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient))));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /**
     * The plain content; an altered byte ends it with an IOException, before anything of its part was given out.
     *
     * @throws OtherKeyException when it was encrypted for another key
     * @throws IOException when it is no age file, or damaged
     */
    public InputStream decrypting(InputStream from) throws IOException {
        try {
            return Channels.newInputStream(new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(
                            Channels.newChannel(from),
                            List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity))));
        } catch (UnsupportedRecipientStanzaException e) {
            throw new OtherKeyException(e);
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException e) {
            throw new IOException(e);
        }
    }

    /** The file is encrypted for a key that is not this one. */
    public static final class OtherKeyException extends IOException {
        private static final long serialVersionUID = 1L;

        OtherKeyException(Throwable cause) {
            super(cause);
        }
    }

    /** The scalar times the base point: the public key, lowest byte first. */
    private static byte[] point(byte[] scalar) {
        try {
            NamedParameterSpec curve = NamedParameterSpec.X25519;
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            KeyAgreement agreement = KeyAgreement.getInstance(ALGORITHM);
            agreement.init(keys.generatePrivate(new XECPrivateKeySpec(curve, scalar)));
            XECPublicKey base = (XECPublicKey) keys.generatePublic(new XECPublicKeySpec(curve, BASE_POINT));
            agreement.doPhase(base, true);
            return Arrays.copyOf(agreement.generateSecret(), POINT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Seal[" + recipient + "]";
    }
}
