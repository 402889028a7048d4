package id.kopdesk.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** Brings a database to the schema of this program. The same SQL serves H2 and PostgreSQL. */
final class Migrations {
    /** The newest migration's number; a test holds it against the files. */
    static final int SCHEMA = 160;

    /** Only a server has it: an index by which any part of a member's name is found. */
    private static final String TRIGRAM = "CREATE EXTENSION IF NOT EXISTS pg_trgm;"
            + " CREATE INDEX member_by_part_of_name ON member USING gin (sort_name gin_trgm_ops);";

    private Migrations() {}

    static void migrate(DataSource source, boolean postgres) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db")
                .validateMigrationNaming(true)
                .placeholders(Map.of("sorted", postgres ? "COLLATE \"C\"" : "", "trigram", postgres ? TRIGRAM : ""))
                .load()
                .migrate();
    }

    /** Fills the one-row tables of a database that was just made. */
    static void start(Jdbi jdbi, UUID officeId, boolean demo, String engine, Instant now) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("INSERT INTO office_meta (id, schema_version, engine, office_id, demo, created_at)"
                            + " VALUES (1, ?, ?, ?, ?, ?)")
                    .bind(0, SCHEMA)
                    .bind(1, engine)
                    .bind(2, officeId)
                    .bind(3, demo)
                    .bind(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .execute();
            handle.createUpdate("INSERT INTO chain_head (id, entry_no, chain) VALUES (1, 0, ?)")
                    .bind(0, ChainHead.START)
                    .execute();
        });
    }

    static void stamp(Jdbi jdbi, String engine) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE office_meta SET schema_version = ?, engine = ?")
                .bind(0, SCHEMA)
                .bind(1, engine)
                .execute());
    }
}
