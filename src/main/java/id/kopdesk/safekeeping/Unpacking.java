package id.kopdesk.safekeeping;

import id.kopdesk.base.Progress;
import id.kopdesk.database.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Takes the files out of a backup, each held against the list of contents. */
final class Unpacking {
    private final Disk disk;
    private final Path into;
    private final Progress progress;

    Unpacking(Disk disk, Path into, Progress progress) {
        this.disk = disk;
        this.into = into;
        this.progress = progress;
    }

    /** It is the target that cannot be written, not the backup that cannot be read. */
    static final class TargetException extends IOException {
        private static final long serialVersionUID = 1L;

        TargetException(IOException cause) {
            super(cause);
        }
    }

    void plain(ZipFile zip) throws IOException {
        for (String name : List.of(Snapshot.SENTINEL, Snapshot.DATA)) {
            try (InputStream in = zip.getInputStream(BackupFile.entry(zip, name))) {
                copy(in, name);
            }
        }
    }

    void rest(ZipInputStream inside, BackupContents contents) throws IOException {
        Map<String, BackupContents.Piece> awaited = contents.files().stream()
                .filter(piece -> known(piece.name()))
                .collect(Collectors.toMap(BackupContents.Piece::name, Function.identity()));
        for (ZipEntry entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
            BackupContents.Piece piece = awaited.remove(entry.getName());
            if (piece == null) {
                throw new IOException("not in the list of contents");
            }
            Hashed hashed = copy(inside, piece.name());
            if (hashed.bytes() != piece.bytes() || !hashed.sha256().equals(piece.sha256())) {
                throw new IOException("not as written: " + piece.name());
            }
        }
        if (!awaited.isEmpty()) {
            throw new IOException("missing: " + awaited.keySet());
        }
    }

    private static boolean known(String name) {
        return name.equals(Snapshot.DATA)
                || name.equals(Snapshot.SENTINEL)
                || name.matches(BackupFile.ATTACHED + "[0-9a-f]{64}");
    }

    private Hashed copy(InputStream in, String name) throws IOException {
        try (OutputStream out = new Target(open(name))) {
            return Hashed.pump(in, out, progress);
        }
    }

    private OutputStream open(String name) throws IOException {
        try {
            disk.directories(name.startsWith(BackupFile.ATTACHED) ? into.resolve(BackupFile.ATTACHED) : into);
            return disk.create(into.resolve(name));
        } catch (IOException e) {
            throw new TargetException(e);
        }
    }

    private static final class Target extends OutputStream {
        private final OutputStream out;

        Target(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw new TargetException(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                out.close();
            } catch (IOException e) {
                throw new TargetException(e);
            }
        }
    }
}
