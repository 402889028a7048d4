package id.kopdesk.document;

import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * Where decrypted copies lie while they are looked at. It has a fixed place in the data folder, so that the next start
 * finds what a crash has left.
 */
public final class ViewingFolder {
    private static final String NAME = "lihat.tmp";

    private final Path folder;

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** @param dataFolder the office's data folder */
    public ViewingFolder(Path dataFolder) {
        folder = dataFolder.resolve(NAME);
    }

    /** Empties the folder: at the start and at the end. What another program still holds goes the next time. */
    public void clear() {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Sweep());
        } catch (IOException e) {
            LoggerFactory.getLogger(ViewingFolder.class).warn("not emptied: {}", folder, e);
        }
    }

    /** A new file that only this person of the PC can read, and nobody writes: what is changed in it would be lost. */
    Path show(String fileName, Content content) {
        Path place = null;
        try {
            make(folder);
            place = folder.resolve(UUID.randomUUID().toString());
            make(place);
            Path file = place.resolve(fileName);
            try (OutputStream out = Files.newOutputStream(file)) {
                content.write(out);
            }
            if (!file.toFile().setReadOnly()) {
                LoggerFactory.getLogger(ViewingFolder.class).info("still writable: {}", place);
            }
            return file;
        } catch (IOException e) {
            drop(place);
            throw new CodedException(e, "KD-551", "document.attachment.view", folder.toString());
        } catch (RuntimeException e) {
            drop(place);
            throw e;
        }
    }

    private void drop(@org.jspecify.annotations.Nullable Path place) {
        if (place != null && Files.exists(place)) {
            try {
                Files.walkFileTree(place, new Sweep());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static final class Sweep extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return delete(file);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e) {
            return delete(folder);
        }

        /** Windows deletes no read-only file. */
        private static FileVisitResult delete(Path path) {
            if (path.toFile().setWritable(true) || Files.exists(path)) {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    LoggerFactory.getLogger(ViewingFolder.class).info("still held: {}", path, e);
                }
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
