package id.kopdesk.document;

import id.kopdesk.base.Progress;
import id.kopdesk.database.SafeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The folder of encrypted files. A name of 64 random hex digits tells neither what it is nor when it came. */
final class AttachmentVault {
    static final String FOLDER = "lampiran";
    private static final int NAME_BYTES = 32;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    record Stored(String name, long bytes, String sha256) {}

    AttachmentVault(Path dataFolder, Seal seal) {
        folder = dataFolder.resolve(FOLDER);
        this.seal = seal;
    }

    /** Writes beside, forces, moves: under its name a file is whole. When it fails nothing is left. */
    Stored put(Path source, Progress progress) throws IOException {
        Files.createDirectories(folder);
        String name = freshName();
        Path beside = folder.resolve(name + ".tmp");
        MessageDigest digest = sha256();
        try {
            long bytes;
            try (FileChannel channel =
                            FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    InputStream plain = new DigestInputStream(Files.newInputStream(source), digest)) {
                OutputStream sealed = seal.encrypting(Unclosed.of(Channels.newOutputStream(channel)));
                bytes = pump(plain, sealed, progress);
                sealed.close();
                channel.force(true);
            }
            SafeFiles.move(beside, path(name));
            forceFolder();
            return new Stored(name, bytes, HexFormat.of().formatHex(digest.digest()));
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** @return SHA-256 of what was written, in hex */
    String copyOut(String name, OutputStream into, Progress progress) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream plain = new DigestInputStream(seal.decrypting(Files.newInputStream(path(name))), digest)) {
            pump(plain, into, progress);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    boolean holds(String name) {
        return Files.isRegularFile(path(name));
    }

    void drop(String name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            // No row names it: it is swept up as an orphan later.
            LoggerFactory.getLogger(AttachmentVault.class).warn("left behind: {}", name, e);
        }
    }

    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private String freshName() {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    private static long pump(InputStream in, OutputStream out, Progress progress) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            progress.check();
            out.write(buffer, 0, n);
            total += n;
        }
        return total;
    }

    /** So that the name survives a power cut as the row does; Windows knows no such thing and needs none. */
    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LoggerFactory.getLogger(AttachmentVault.class).debug("folder not forced", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** age closes what it writes into; the file must still be forced then. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        static OutputStream of(OutputStream out) {
            return new Unclosed(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
