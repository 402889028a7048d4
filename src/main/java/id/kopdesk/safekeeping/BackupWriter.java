package id.kopdesk.safekeeping;

import id.kopdesk.base.Progress;
import id.kopdesk.database.Snapshot;
import id.kopdesk.document.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a backup: see {@link BackupFile} for its form. */
final class BackupWriter {
    private final Disk disk;
    private final Seal seal;
    private final Progress progress;

    BackupWriter(Disk disk, Seal seal, Progress progress) {
        this.disk = disk;
        this.seal = seal;
        this.progress = progress;
    }

    /**
     * @param copy the zip that the database made of its data file
     * @param attached the folder of attached files, which are encrypted already
     * @return what was put in
     */
    BackupContents write(Path target, Path copy, Snapshot snapshot, BackupNote note, byte[] key, Path attached)
            throws IOException {
        List<Path> files = Folders.files(attached).stream()
                .filter(file -> !file.getFileName().toString().endsWith(".tmp"))
                .toList();
        BackupContents contents = BackupContents.of(snapshot, pieces(copy, snapshot, files));
        try (ZipOutputStream zip = new ZipOutputStream(disk.create(target))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            put(zip, BackupFile.NOTE, note.bytes());
            put(zip, BackupFile.KEY, key);
            zip.putNextEntry(new ZipEntry(BackupFile.SEALED));
            OutputStream sealed = seal.encrypting(new Unclosed(zip));
            inside(sealed, copy, snapshot, contents, files);
            zip.closeEntry();
        }
        return contents;
    }

    /** Nothing is compressed: what is encrypted cannot be. */
    private void inside(OutputStream sealed, Path copy, Snapshot snapshot, BackupContents contents, List<Path> files)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(sealed)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            put(zip, BackupFile.CONTENTS, contents.bytes());
            put(zip, Snapshot.SENTINEL, snapshot.sentinel());
            zip.putNextEntry(new ZipEntry(Snapshot.DATA));
            try (InputStream data = data(copy)) {
                Hashed.pump(data, zip, progress);
            }
            zip.closeEntry();
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(BackupFile.ATTACHED + file.getFileName()));
                try (InputStream in = Files.newInputStream(file)) {
                    Hashed.pump(in, zip, progress);
                }
                zip.closeEntry();
            }
        }
    }

    private List<BackupContents.Piece> pieces(Path copy, Snapshot snapshot, List<Path> files) throws IOException {
        List<BackupContents.Piece> pieces = new ArrayList<>();
        pieces.add(piece(Snapshot.SENTINEL, Hashed.of(snapshot.sentinel())));
        try (InputStream data = data(copy)) {
            pieces.add(piece(Snapshot.DATA, Hashed.of(data, progress)));
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                pieces.add(piece(BackupFile.ATTACHED + file.getFileName(), Hashed.of(in, progress)));
            }
        }
        return pieces;
    }

    private static BackupContents.Piece piece(String name, Hashed hashed) {
        return new BackupContents.Piece(name, hashed.bytes(), hashed.sha256());
    }

    private static InputStream data(Path copy) throws IOException {
        ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy));
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().endsWith(Snapshot.DATA)) {
            zip.close();
            throw new IOException("no data in the copy");
        }
        return zip;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
