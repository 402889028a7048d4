package id.kopdesk.safekeeping;

import id.kopdesk.account.KeyFile;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import id.kopdesk.base.Progress;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.Database;
import id.kopdesk.database.TableDump;
import id.kopdesk.document.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything the office has in a form that needs neither this program nor its engine: a zip of a note, the key file as the
 * office had it, and one age file. In that lies a zip with {@code tabel/NAME.jsonl} for each table, the attached files,
 * and at its end {@code daftar.json}: rows and SHA-256 of each part.
 */
public final class Archive {
    public static final String ENDING = ".kopdesk-arsip";
    static final String NOTE = "arsip.json";
    static final String LIST = "daftar.json";
    static final String TABLES = "tabel/";
    private static final int FORM = 1;

    private final Database database;
    private final Path folder;
    private final Origin origin;
    private final Clock clock;

    /** @param folder the office's data folder */
    public Archive(Database database, Path folder, Origin origin, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Writes it beside, forces it to disk, reads it back against the database, and moves it into place.
     *
     * @throws CodedException when the file exists already, cannot be written, or does not read back as the data; no file is
     *     left then
     */
    public ArchiveList to(Path target, Progress progress) {
        if (Files.exists(target)) {
            throw new CodedException("KD-910", "safekeeping.backup.exists", target.toString());
        }
        DataKey key = database.key().orElseThrow(() -> new CodedException("KD-228", "database.copy.server"));
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        LocalDisk disk = new LocalDisk();
        try {
            try {
                ArchiveList written = write(disk, beside, Seal.of(key), progress);
                ArchiveList read = new ArchiveReader(beside).check(folder -> key, progress);
                if (!read.equals(written)) {
                    throw new CodedException("KD-913", "safekeeping.backup.differs");
                }
                disk.move(beside, target);
                return written;
            } finally {
                disk.delete(beside);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CodedException(e, "KD-912", "safekeeping.backup.failed", target.toString());
        }
    }

    /** Which tables hold something else now than the archive does, by name; empty when it is equal to the database. */
    public List<String> differences(ArchiveList archived, Progress progress) {
        List<TableDump.Dumped> now = database.dump(name -> OutputStream.nullOutputStream(), progress);
        List<String> differ = new ArrayList<>();
        for (TableDump.Dumped table : now) {
            if (!archived.tables().contains(table)) {
                differ.add(table.table());
            }
        }
        archived.tables().stream()
                .map(TableDump.Dumped::table)
                .filter(name -> now.stream().noneMatch(table -> table.table().equals(name)))
                .forEach(differ::add);
        return differ;
    }

    private ArchiveList write(LocalDisk disk, Path beside, Seal seal, Progress progress) throws IOException {
        BackupNote note = new BackupNote(
                FORM,
                clock.instant(),
                origin.program(),
                origin.area(),
                database.officeId(),
                database.demo(),
                database.schema(),
                database.engine(),
                seal.recipient());
        try (ZipOutputStream zip = new ZipOutputStream(disk.create(beside))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            put(zip, NOTE, note.bytes());
            put(zip, BackupFile.KEY, KeyFile.content(folder));
            zip.putNextEntry(new ZipEntry(BackupFile.SEALED));
            ArchiveList list = inside(seal.encrypting(new Unclosed(zip)), progress);
            zip.closeEntry();
            return list;
        }
    }

    private ArchiveList inside(OutputStream sealed, Progress progress) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(sealed)) {
            List<TableDump.Dumped> tables = database.dump(
                    name -> {
                        zip.putNextEntry(new ZipEntry(TABLES + name + ".jsonl"));
                        return new EntryStream(zip);
                    },
                    progress);
            List<BackupContents.Piece> files = new ArrayList<>();
            for (Path file : Folders.files(folder.resolve(BackupFile.ATTACHED))) {
                String name = BackupFile.ATTACHED + file.getFileName();
                if (name.endsWith(".tmp")) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(name));
                try (InputStream in = Files.newInputStream(file)) {
                    Hashed hashed = Hashed.pump(in, zip, progress);
                    files.add(new BackupContents.Piece(name, hashed.bytes(), hashed.sha256()));
                }
                zip.closeEntry();
            }
            ArchiveList list = new ArchiveList(tables, files);
            put(zip, LIST, Json.writeIndented(list).getBytes(StandardCharsets.UTF_8));
            return list;
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Closing it closes the entry, and the zip stays open. */
    private static final class EntryStream extends java.io.FilterOutputStream {
        private final ZipOutputStream zip;

        EntryStream(ZipOutputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            zip.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}
