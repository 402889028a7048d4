package id.kopdesk.safekeeping;

import id.kopdesk.base.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes on their way, counted and hashed.
 *
 * @param sha256 64 hexadecimal digits
 */
record Hashed(long bytes, String sha256) {
    private static final int BUFFER = 1 << 16;

    static Hashed of(InputStream in, Progress progress) throws IOException {
        return pump(in, OutputStream.nullOutputStream(), progress);
    }

    static Hashed of(byte[] content) {
        MessageDigest digest = digest();
        return new Hashed(content.length, HexFormat.of().formatHex(digest.digest(content)));
    }

    /** Copies to the end of the stream; stops when the person asks to. */
    static Hashed pump(InputStream in, OutputStream out, Progress progress) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            progress.check();
            out.write(buffer, 0, read);
            digest.update(buffer, 0, read);
            bytes += read;
        }
        return new Hashed(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
