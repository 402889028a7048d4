package id.kopdesk.database;

import id.kopdesk.base.CodedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.LoggerFactory;

/**
 * The data file as it was before a newer program brought the data to its own schema. It lies beside the data until it has
 * become a backup.
 *
 * @param millis when the data was migrated, since 1970
 */
public record Unmigrated(Path file, int schema, long millis) {
    private static final Pattern NAME = Pattern.compile("kopdesk\\.skema-(\\d{1,6})\\.(\\d{1,18})\\.mv\\.db");

    static Path in(Path folder, int schema, long millis) {
        return folder.resolve("kopdesk.skema-" + schema + "." + millis + ".mv.db");
    }

    /** Whether there is any; a folder that cannot be looked through has none, and the log says why. */
    public static boolean anyIn(Path folder) {
        try {
            return !in(folder).isEmpty();
        } catch (IOException e) {
            LoggerFactory.getLogger(Unmigrated.class).warn("not known whether data was migrated in {}", folder, e);
            return false;
        }
    }

    /** Oldest first. */
    public static List<Unmigrated> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> new Unmigrated(
                            folder.resolve(name.group()),
                            Integer.parseInt(name.group(1)),
                            Long.parseLong(name.group(2))))
                    .sorted(Comparator.comparingLong(Unmigrated::millis))
                    .toList();
        }
    }

    /**
     * Copies it, encrypted as it is, into a new zip; the file itself is not opened.
     *
     * @param scratch an empty folder, to be cleared afterwards
     * @param tables all business tables of the program; those that the old schema lacks are not counted
     * @return what the copy must hold
     * @throws CodedException when the key is not the file's, or the file is damaged
     */
    public Snapshot copyTo(Path zip, Path scratch, DataKey key, List<Table> tables) throws IOException {
        DatabaseFiles files = new DatabaseFiles(scratch);
        Files.copy(file, files.data());
        try (Connection first = H2Source.source(files, key, false, false).getConnection();
                Statement statement = first.createStatement()) {
            UnfinishedCommit.end(first);
            try {
                return made(Jdbi.create(first), zip, tables);
            } finally {
                statement.execute("SHUTDOWN");
            }
        } catch (SQLException e) {
            throw H2Source.explain(e, files);
        }
    }

    private static Snapshot made(Jdbi jdbi, Path zip, List<Table> tables) {
        return jdbi.withHandle(handle -> {
            Set<String> known = names(handle);
            List<Table> counted = tables.stream()
                    .filter(table -> known.contains(table.name()))
                    .toList();
            return Snapshot.make(handle, Meta.read(handle), zip, counted);
        });
    }

    private static Set<String> names(Handle handle) {
        return new HashSet<>(handle.createQuery("SELECT table_name FROM information_schema.tables")
                .map((rs, context) -> rs.getString(1).toLowerCase(Locale.ROOT))
                .list());
    }
}
