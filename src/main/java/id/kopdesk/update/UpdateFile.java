package id.kopdesk.update;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file with a new version of the program. Every byte of it is covered by the signature or by the digest that is signed. */
public final class UpdateFile {
    /** How such a file's name ends. */
    public static final String ENDING = ".kopdesk-pembaruan";

    private static final int PART = 1 << 16;

    private final Path file;
    private final ReleaseKeys keys;

    public UpdateFile(Path file, ReleaseKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * Reads all of it.
     *
     * @throws CodedException KD-980 to KD-984 and KD-988, each with what is wrong; KD-990 when it cannot be read
     */
    public Head verify(Progress progress) {
        return copy(OutputStream.nullOutputStream(), progress);
    }

    /** As {@link #verify}, and writes the installer; what was written counts only when no exception came. */
    Head copy(OutputStream out, Progress progress) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), PART)) {
            Head head = Head.read(in, keys);
            if (Files.size(file) != head.length() + head.manifest().size()) {
                throw Head.cut();
            }
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            long left = head.manifest().size();
            try (DigestInputStream content = new DigestInputStream(in, sha256)) {
                byte[] part = new byte[PART];
                while (left > 0) {
                    progress.check();
                    int read = content.read(part, 0, (int) Math.min(part.length, left));
                    if (read < 0) {
                        throw Head.cut();
                    }
                    out.write(part, 0, read);
                    left -= read;
                    progress.at(
                            "update.reading",
                            head.manifest().size() - left,
                            head.manifest().size());
                }
            }
            if (!HexFormat.of()
                    .formatHex(sha256.digest())
                    .equals(head.manifest().sha256())) {
                throw new CodedException("KD-988", "update.refused.content");
            }
            return head;
        } catch (IOException e) {
            throw new CodedException(e, "KD-990", "update.refused.io", file.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
