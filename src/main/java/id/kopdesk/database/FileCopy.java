package id.kopdesk.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A byte-for-byte copy of the open data file, read by the engine itself: some systems let nobody else read a locked file. */
final class FileCopy {
    private FileCopy() {}

    /** To be called while nobody writes, after everything was forced to the disk. */
    static void make(Connection connection, Path target) throws SQLException, IOException {
        CRC32 given = new CRC32();
        try (OutputStream out = new CheckedOutputStream(Files.newOutputStream(target), given);
                Plain plain = new Plain(out)) {
            H2Source.store(connection).getFileStore().backup(plain);
        }
        CRC32 written = new CRC32();
        try (var in = new CheckedInputStream(Files.newInputStream(target), written)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (given.getValue() != written.getValue()) {
            throw new IOException("copied otherwise: " + target);
        }
    }

    /** The engine writes its backups as an entry of a zip; here they are taken as they come. */
    private static final class Plain extends ZipOutputStream {
        private final OutputStream to;

        Plain(OutputStream to) {
            super(OutputStream.nullOutputStream());
            this.to = to;
        }

        @Override
        public void putNextEntry(ZipEntry entry) {}

        @Override
        public void closeEntry() {}

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void finish() {}
    }
}
