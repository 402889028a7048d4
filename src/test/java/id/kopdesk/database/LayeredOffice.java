package id.kopdesk.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** Opens an office through an H2 file layer of a test's own, and makes offices of an earlier schema. */
public final class LayeredOffice {
    private LayeredOffice() {}

    /** @param layer the scheme with its colon */
    public static Database create(Path folder, String layer) {
        return OfficeFile.create(new DatabaseFiles(folder, layer), Engine.KEY, false, Clock.systemUTC());
    }

    public static Database open(Path folder, String layer) {
        return OfficeFile.open(new DatabaseFiles(folder, layer), Engine.KEY, Clock.systemUTC());
    }

    /** An office as a program of that schema left it: without what later migrations bring. */
    public static void older(Path folder, int schema) {
        DatabaseFiles files = new DatabaseFiles(folder);
        var source = H2Source.source(files, Engine.KEY, true, false);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db")
                .target(Integer.toString(schema))
                .placeholders(Map.of("sorted", "", "trigram", ""))
                .load()
                .migrate();
        Jdbi jdbi = Jdbi.create(source);
        Migrations.start(
                jdbi,
                UUID.randomUUID(),
                false,
                H2Source.ENGINE,
                Clock.systemUTC().instant());
        jdbi.useHandle(handle -> handle.execute("UPDATE office_meta SET schema_version = ?", schema));
        shut(files);
    }

    /** Work in a file of an earlier schema, as the program of that time did it. */
    public static void inOlder(Path folder, java.util.function.Consumer<Database> work) {
        DatabaseFiles files = new DatabaseFiles(folder);
        try (Database database = new Database(H2Source.pool(files, Engine.KEY, false), null, Clock.systemUTC())) {
            work.accept(database);
        }
        shut(files);
    }

    private static void shut(DatabaseFiles files) {
        try (Connection connection =
                        H2Source.source(files, Engine.KEY, false, false).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            H2Source.letShrink(connection);
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int schema() {
        return Migrations.SCHEMA;
    }
}
