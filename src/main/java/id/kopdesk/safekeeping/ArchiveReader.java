package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Json;
import id.kopdesk.base.Progress;
import id.kopdesk.database.DataKey;
import id.kopdesk.database.TableDump;
import id.kopdesk.document.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Reads an {@link Archive}: checks every line of it, or lays its parts down in clear. */
public final class ArchiveReader {
    private static final String LINES = ".jsonl";
    private static final byte[] AGE = "age-encryption.org/v1".getBytes(StandardCharsets.US_ASCII);

    private final Path file;

    public ArchiveReader(Path file) {
        this.file = file;
    }

    /** Where the parts go that were read. */
    private interface Part {
        void read(String name, InputStream in) throws IOException;
    }

    /**
     * Reads every line as JSON and holds rows and hashes against the list at the end.
     *
     * @return that list
     * @throws CodedException KD-920 to KD-924 when it is missing, no archive, damaged, newer, or for another key
     */
    public ArchiveList check(KeySource keys, Progress progress) {
        Map<String, Hashed> found = new HashMap<>();
        Map<String, Long> rows = new HashMap<>();
        ArchiveList[] list = new ArchiveList[1];
        each(keys, (name, in) -> {
            progress.check();
            if (name.equals(Archive.LIST)) {
                list[0] = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), ArchiveList.class);
            } else if (name.endsWith(LINES)) {
                Counting counting = new Counting();
                found.put(name, Hashed.pump(in, counting, progress));
                rows.put(name, counting.rows());
            } else {
                found.put(name, Hashed.of(in, progress));
            }
        });
        ArchiveList read = list[0];
        if (read == null || !fits(read, found, rows)) {
            throw damaged(null);
        }
        return read;
    }

    private static boolean fits(ArchiveList list, Map<String, Hashed> found, Map<String, Long> rows) {
        for (TableDump.Dumped table : list.tables()) {
            String name = Archive.TABLES + table.table() + LINES;
            Hashed hashed = found.remove(name);
            if (hashed == null
                    || !hashed.sha256().equals(table.sha256())
                    || !Long.valueOf(table.rows()).equals(rows.get(name))) {
                return false;
            }
        }
        for (BackupContents.Piece piece : list.files()) {
            if (!new Hashed(piece.bytes(), piece.sha256()).equals(found.remove(piece.name()))) {
                return false;
            }
        }
        return found.isEmpty();
    }

    /**
     * Lays all parts down in clear, for another program. What is attached is decrypted too.
     *
     * @param into a folder that does not exist yet
     */
    public ArchiveList open(Path into, KeySource keys, Progress progress) {
        ArchiveList list = check(keys, progress);
        if (Files.exists(into)) {
            throw new CodedException("KD-910", "safekeeping.backup.exists", into.toString());
        }
        DataKey[] key = new DataKey[1];
        KeySource remembering = folder -> {
            DataKey opened = keys.key(folder);
            key[0] = opened;
            return opened;
        };
        try {
            Files.createDirectories(into);
            each(remembering, (name, in) -> {
                if (!name.matches("[a-z0-9_/.]+") || name.contains("..")) {
                    throw new IOException("strange name");
                }
                Path target = into.resolve(name);
                Files.createDirectories(target.getParent());
                try (OutputStream out = Files.newOutputStream(target)) {
                    Hashed.pump(name.startsWith(BackupFile.ATTACHED) ? plain(in, key[0]) : in, out, progress);
                }
            });
            return list;
        } catch (IOException e) {
            throw new CodedException(e, "KD-912", "safekeeping.backup.failed", into.toString());
        }
    }

    /** An attached file as it was before it was encrypted. */
    private static InputStream plain(InputStream in, DataKey key) throws IOException {
        PushbackInputStream seen = new PushbackInputStream(in, AGE.length);
        byte[] head = seen.readNBytes(AGE.length);
        seen.unread(head);
        return java.util.Arrays.equals(head, AGE) ? Seal.of(key).decrypting(seen) : seen;
    }

    private void each(KeySource keys, Part part) {
        if (!Files.isRegularFile(file)) {
            throw new CodedException("KD-920", "safekeeping.restore.none", file.toString());
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(Archive.NOTE) == null) {
                throw new CodedException("KD-921", "safekeeping.archive.foreign", file.toString());
            }
            BackupNote note = BackupNote.of(BackupFile.small(zip, Archive.NOTE));
            if (note.form() > 1) {
                throw new CodedException("KD-923", "safekeeping.restore.newer", file.toString(), note.program());
            }
            Seal seal = Seal.of(key(BackupFile.small(zip, BackupFile.KEY), keys));
            if (!note.recipient().equals(seal.recipient())) {
                throw new CodedException("KD-924", "safekeeping.restore.key", file.toString());
            }
            try (InputStream plain = seal.decrypting(zip.getInputStream(BackupFile.entry(zip, BackupFile.SEALED)));
                    ZipInputStream inside = new ZipInputStream(plain)) {
                for (ZipEntry entry = inside.getNextEntry(); entry != null; entry = inside.getNextEntry()) {
                    part.read(entry.getName(), new Kept(inside));
                }
                plain.transferTo(OutputStream.nullOutputStream());
            }
        } catch (ZipException e) {
            throw new CodedException(e, "KD-921", "safekeeping.archive.foreign", file.toString());
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static DataKey key(byte[] keyFile, KeySource keys) throws IOException {
        Path scratch = Files.createTempDirectory("kopdesk");
        try {
            for (String name : List.of(BackupFile.KEY, BackupFile.KEY_COPY)) {
                Files.write(scratch.resolve(name), keyFile);
            }
            return keys.key(scratch);
        } finally {
            Temporary.clear(scratch);
        }
    }

    private CodedException damaged(@org.jspecify.annotations.Nullable Exception e) {
        return e == null
                ? new CodedException("KD-922", "safekeeping.archive.damaged", file.toString())
                : new CodedException(e, "KD-922", "safekeeping.archive.damaged", file.toString());
    }

    /** Reads lines as they pass and fails at the first that is no JSON object in this program's own spelling. */
    private static final class Counting extends OutputStream {
        private final java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        private long rows;

        @Override
        public void write(int one) throws IOException {
            if (one != '\n') {
                line.write(one);
                return;
            }
            String text = line.toString(StandardCharsets.UTF_8);
            line.reset();
            try {
                Json.readMap(text);
            } catch (IllegalArgumentException e) {
                throw new IOException("row " + (rows + 1) + " is no JSON", e);
            }
            rows++;
        }

        long rows() throws IOException {
            if (line.size() > 0) {
                throw new IOException("the last line has no end");
            }
            return rows;
        }
    }

    /** A part as a stream of its own: closing it leaves the zip open. */
    private static final class Kept extends java.io.FilterInputStream {
        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
