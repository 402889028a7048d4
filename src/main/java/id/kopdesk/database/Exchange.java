package id.kopdesk.database;

import com.zaxxer.hikari.HikariDataSource;
import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Puts a proved file in the place of the open one: at every moment the one or the other is there, whole. */
final class Exchange {
    /** @param failed why the old file is still in its place; null where the new one is */
    record Result(HikariDataSource pool, @Nullable CodedException failed) {}

    private Exchange() {}

    /**
     * Where the system allows it, the file is renamed under the open engine: then the place is never unlocked with the old
     * file in it. Windows wants the old one closed, and leaves it in its place as long as anybody has it open.
     */
    static Result run(OfficeFile file, HikariDataSource pool, Path proved) {
        DatabaseFiles files = file.files();
        pool.close();
        boolean moved = moved(proved, files.data());
        file.shut(!moved);
        CodedException failed = null;
        if (!moved) {
            try {
                SafeFiles.move(proved, files.data());
            } catch (IOException e) {
                failed = new CodedException(
                        e, "KD-229", "database.apart.place", files.data().toString());
            }
        }
        force(files.folder());
        return new Result(H2Source.pool(files, file.key(), false), failed);
    }

    private static boolean moved(Path proved, Path place) {
        try {
            Files.move(proved, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            LoggerFactory.getLogger(Exchange.class).debug("closed first", e);
            return false;
        }
    }

    /** The rename itself to the disk; a system that does not know how does it by itself. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LoggerFactory.getLogger(Exchange.class).debug("folders are not forced here", e);
        }
    }
}
