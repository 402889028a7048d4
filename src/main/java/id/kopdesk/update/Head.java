package id.kopdesk.update;

import id.kopdesk.base.CodedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The first part of an update file, and all of what is fetched when one is only asked for: a line that says what it is, the
 * manifest's length, the manifest, the signature over these three.
 *
 * @param length of all that, bytes: the installer begins behind it
 */
public record Head(Manifest manifest, ReleaseKey signer, long length) {
    static final String MARK = "KOPDESK-PEMBARUAN 1\n";
    /** Bytes of a manifest. */
    static final int MOST = 1 << 16;

    /** Mark, the manifest's length as eight hexadecimal digits, a line's end. */
    private static final int FIXED = MARK.length() + 9;
    /** Of all that, with its signature. */
    static final int LARGEST = FIXED + MOST + ReleaseKey.SIGNATURE;

    /**
     * Nothing of the manifest is looked at before its signature has been.
     *
     * @throws CodedException KD-980 to KD-984, each with what is wrong
     */
    static Head read(InputStream in, ReleaseKeys keys) throws IOException {
        keys.requireAny();
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        byte[] mark = in.readNBytes(MARK.length());
        if (!Arrays.equals(mark, MARK.getBytes(StandardCharsets.US_ASCII))) {
            throw new CodedException("KD-981", "update.refused.other");
        }
        signed.write(mark);
        byte[] digits = whole(in, 9);
        signed.write(digits);
        byte[] manifest = whole(in, length(digits));
        signed.write(manifest);
        byte[] signature = whole(in, ReleaseKey.SIGNATURE);
        ReleaseKey signer = keys.signer(signed.toByteArray(), signature);
        return new Head(Manifest.read(text(manifest)), signer, (long) signed.size() + signature.length);
    }

    private static int length(byte[] digits) {
        String text = new String(digits, StandardCharsets.ISO_8859_1);
        if (!text.matches("[0-9a-f]{8}\n")) {
            throw cut();
        }
        int length = Integer.parseUnsignedInt(text, 0, 8, 16);
        if (length < 1 || length > MOST) {
            throw cut();
        }
        return length;
    }

    private static byte[] whole(InputStream in, int wanted) throws IOException {
        byte[] read = in.readNBytes(wanted);
        if (read.length < wanted) {
            throw cut();
        }
        return read;
    }

    private static String text(byte[] manifest) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(manifest))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CodedException(e, "KD-984", "update.refused.manifest", "UTF-8");
        }
    }

    static CodedException cut() {
        return new CodedException("KD-982", "update.refused.cut");
    }
}
