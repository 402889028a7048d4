package id.kopdesk.update;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Where an installer lies between its verification and its start: a folder of the person's own, one installer at a time. */
public final class Landing {
    private static final String NAME = "pembaruan";
    private static final String PART = "belum-selesai";

    private final Path folder;

    /** @param data the office's data folder */
    public Landing(Path data) {
        folder = data.resolve(NAME);
    }

    public Path folder() {
        return folder;
    }

    /**
     * Takes the installer out, verified as it is written.
     *
     * @throws CodedException as {@link UpdateFile#verify}, and as {@link Manifest#requireFor}
     */
    public Ready take(UpdateFile file, Installed here, Progress progress) {
        Path part = folder.resolve(PART);
        try {
            clear();
            try {
                Head head;
                try (OutputStream out = Files.newOutputStream(part)) {
                    head = file.copy(out, progress);
                }
                head.manifest().requireFor(here);
                Path installer = folder.resolve(head.manifest().file());
                Files.move(part, installer, StandardCopyOption.ATOMIC_MOVE);
                return new Ready(installer, head.manifest(), here);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new CodedException(e, "KD-990", "update.refused.io", folder.toString());
        }
    }

    /** What an earlier update left goes: it has been installed, or somebody turned back. */
    private void clear() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } else {
            // On Windows the folder inherits the rights of the user's own profile.
            Files.createDirectories(folder);
        }
        List<Path> old;
        try (Stream<Path> all = Files.list(folder)) {
            old = all.filter(Files::isRegularFile).toList();
        }
        for (Path each : old) {
            Files.delete(each);
        }
    }
}
