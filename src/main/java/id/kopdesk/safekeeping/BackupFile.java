package id.kopdesk.safekeeping;

import id.kopdesk.base.Json;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The form of a backup: a zip of the files that make up an office (data, key, sentinel) and a note of what it is. Taken
 * apart into an empty folder, it is that office.
 */
final class BackupFile {
    static final String KEY = "kunci.json";
    static final String NOTE = "cadangan.json";
    private static final List<String> OFFICE = List.of(Snapshot.DATA, Snapshot.SENTINEL, KEY);

    private BackupFile() {}

    /** @param copy the zip that the database made of its data file */
    static void write(Path target, Path copy, Snapshot snapshot, byte[] key, Instant at, Progress progress)
            throws IOException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, NOTE, note(snapshot, at));
            put(zip, KEY, key);
            put(zip, Snapshot.SENTINEL, snapshot.sentinel());
            try (ZipInputStream data = new ZipInputStream(Files.newInputStream(copy))) {
                ZipEntry entry = data.getNextEntry();
                if (entry == null || !entry.getName().endsWith(Snapshot.DATA)) {
                    throw new IOException("no data in the copy");
                }
                zip.putNextEntry(new ZipEntry(Snapshot.DATA));
                pump(data, zip, progress);
                zip.closeEntry();
            }
            zip.finish();
            channel.force(true);
        }
    }

    /** Takes the office's files out of a backup; other names in it are not followed. */
    static void unpack(Path file, Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String name : OFFICE) {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null) {
                    throw new IOException("missing in backup: " + name);
                }
                try (InputStream in = zip.getInputStream(entry);
                        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                    pump(in, out, progress);
                }
            }
        }
    }

    private static byte[] note(Snapshot snapshot, Instant at) {
        Map<String, Object> note = new TreeMap<>();
        note.put("bentuk", 1);
        note.put("dibuat", at.toString());
        note.put("kantor", snapshot.officeId().toString());
        note.put("demo", snapshot.demo());
        note.put("skema", snapshot.schema());
        note.put("mesin", snapshot.engine());
        note.put("entri", snapshot.entries());
        note.put("rantai", snapshot.chain());
        return Json.writeIndented(note).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void pump(InputStream in, OutputStream out, Progress progress) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            progress.check();
            out.write(buffer, 0, read);
        }
    }
}
