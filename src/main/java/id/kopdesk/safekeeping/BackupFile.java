package id.kopdesk.safekeeping;

import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.document.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The form of a backup: a zip of a note in clear ({@link BackupNote}), the key file as the office had it, and one age file
 * ({@link Seal}). In that lies a second zip: first the list of contents, then sentinel, data file and attached files.
 * Form 1, of the first program, was a zip of note, key file, sentinel and data file.
 */
final class BackupFile {
    static final String KEY = "kunci.json";
    static final String KEY_COPY = "kunci.json.salinan";
    static final String NOTE = "cadangan.json";
    static final String SEALED = "isi.age";
    static final String CONTENTS = "isi.json";
    static final String ATTACHED = "lampiran/";
    private static final int SMALL = 1 << 20;
    private static final int ZIP_HEAD = 30;

    private final Path file;
    private final BackupNote note;
    private final byte[] key;

    private BackupFile(Path file, BackupNote note, byte[] key) {
        this.file = file;
        this.note = note;
        this.key = key;
    }

    /** @throws CodedException saying whether there is no such file, it is none of ours, damaged, or of a newer program */
    static BackupFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CodedException("KD-920", "safekeeping.restore.none", file.toString());
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(NOTE);
            if (entry == null) {
                throw new CodedException("KD-921", "safekeeping.restore.foreign", file.toString());
            }
            BackupNote note = BackupNote.of(small(zip, NOTE));
            if (note.form() > BackupNote.SEALED || note.schema() > Database.SCHEMA) {
                throw new CodedException("KD-923", "safekeeping.restore.newer", file.toString(), note.program());
            }
            return new BackupFile(file, note, small(zip, KEY));
        } catch (ZipException e) {
            throw startsLikeOne(file) ? damaged(file, e) : foreign(file, e);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file, e);
        }
    }

    BackupNote note() {
        return note;
    }

    /** For messages. */
    String name() {
        return file.toString();
    }

    byte[] key() {
        return key.clone();
    }

    /**
     * What is inside, without unpacking it.
     *
     * @throws CodedException when it is encrypted for another key, or damaged
     */
    BackupContents contents(Seal seal) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (note.form() == BackupNote.PLAIN) {
                return PlainForm.contents(small(zip, NOTE));
            }
            try (ZipInputStream inside = new ZipInputStream(open(zip, seal))) {
                return first(inside);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file, e);
        }
    }

    /**
     * Takes the office's files out into a folder; names that the list of contents does not have are not followed.
     *
     * @throws CodedException when it is encrypted for another key, or not what it was written as
     */
    BackupContents unpack(Path into, Seal seal, Disk disk, Progress progress) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Unpacking unpacking = new Unpacking(disk, into, progress);
            if (note.form() == BackupNote.PLAIN) {
                unpacking.plain(zip);
                return PlainForm.contents(small(zip, NOTE));
            }
            try (InputStream plain = open(zip, seal);
                    ZipInputStream inside = new ZipInputStream(plain)) {
                BackupContents contents = first(inside);
                unpacking.rest(inside, contents);
                plain.transferTo(OutputStream.nullOutputStream());
                return contents;
            }
        } catch (Unpacking.TargetException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file, e);
        }
    }

    private InputStream open(ZipFile zip, Seal seal) throws IOException {
        if (!note.recipient().equals(seal.recipient())) {
            throw new CodedException("KD-924", "safekeeping.restore.key", file.toString());
        }
        return seal.decrypting(zip.getInputStream(entry(zip, SEALED)));
    }

    private static BackupContents first(ZipInputStream inside) throws IOException {
        ZipEntry entry = inside.getNextEntry();
        if (entry == null || !entry.getName().equals(CONTENTS)) {
            throw new IOException("no list of contents");
        }
        return BackupContents.of(inside.readAllBytes());
    }

    static byte[] small(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(entry(zip, name))) {
            byte[] content = in.readNBytes(SMALL);
            if (content.length == SMALL) {
                throw new IOException("too long: " + name);
            }
            return content;
        }
    }

    static ZipEntry entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("missing: " + name);
        }
        return entry;
    }

    private static boolean startsLikeOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(ZIP_HEAD + NOTE.length()), StandardCharsets.ISO_8859_1);
            return head.startsWith("PK") && head.endsWith(NOTE);
        } catch (IOException e) {
            return false;
        }
    }

    private static CodedException foreign(Path file, Exception e) {
        return new CodedException(e, "KD-921", "safekeeping.restore.foreign", file.toString());
    }

    static CodedException damaged(Path file, Exception e) {
        return new CodedException(e, "KD-922", "safekeeping.restore.damaged", file.toString());
    }
}
