package id.kopdesk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A database for what is being worked on and is no fact yet, encrypted under a key that exists in memory only, in a
 * folder of its own that is deleted at the end. What a killed program leaves behind nobody can read.
 */
public final class ScratchFile implements AutoCloseable {
    private final Path folder;
    private final Handle handle;

    public ScratchFile() {
        try {
            folder = Files.createTempDirectory("kopdesk-kerja");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.toFile().deleteOnExit();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("kerja").toAbsolutePath()
                + ";CIPHER=AES;WRITE_DELAY=500;COMPRESS=TRUE;CACHE_SIZE=32768;DB_CLOSE_ON_EXIT=FALSE");
        source.setUser("kerja");
        String key = DataKey.random().hex();
        source.setPasswordChars((key + " " + key).toCharArray());
        handle = Jdbi.create(source).open();
    }

    /** One caller at a time. */
    public synchronized <T> T read(Function<Handle, T> work) {
        return work.apply(handle);
    }

    public synchronized void write(Consumer<Handle> work) {
        handle.useTransaction(work::accept);
    }

    @Override
    public synchronized void close() {
        handle.close();
        try {
            List<Path> inside;
            try (Stream<Path> walk = Files.walk(folder)) {
                inside = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : inside) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // Unreadable without the key that is gone now; the system's own cleaning takes it away.
            org.slf4j.LoggerFactory.getLogger(ScratchFile.class).warn("scratch files stay", e);
        }
    }
}
