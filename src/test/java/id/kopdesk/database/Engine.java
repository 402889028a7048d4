package id.kopdesk.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** Both engines that the SQL must serve; store tests run once on each ({@code @EnumSource Engine}). */
public enum Engine {
    H2 {
        @Override
        public Database fresh(Path folder, Clock clock) {
            return Database.create(folder, KEY, false, clock);
        }
    },
    POSTGRES {
        @Override
        public Database fresh(Path folder, Clock clock) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(Cluster.database());
            config.setMaximumPoolSize(Database.WORKERS);
            HikariDataSource pool = new HikariDataSource(config);
            Migrations.migrate(pool, true);
            Migrations.start(Jdbi.create(pool), UUID.randomUUID(), false, "PostgreSQL", clock.instant());
            return new Database(pool, null, clock);
        }
    };

    public static final DataKey KEY = DataKey.ofHex("ab".repeat(32));

    /** An empty office on this engine. */
    public abstract Database fresh(Path folder, Clock clock);

    public Database fresh(Path folder) {
        return fresh(folder, Clock.systemUTC());
    }

    /** One server for the whole test run, started when the first test asks. */
    private static final class Cluster {
        private static final EmbeddedPostgres SERVER = start();
        private static final AtomicInteger NEXT = new AtomicInteger();

        static javax.sql.DataSource database() {
            String name = "office" + NEXT.incrementAndGet();
            Jdbi.create(SERVER.getPostgresDatabase()).useHandle(handle -> handle.execute("CREATE DATABASE " + name));
            return SERVER.getDatabase("postgres", name);
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
