package id.kopdesk.intake;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Json;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.database.Undo;
import id.kopdesk.database.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports that were done, and taking one back. */
public final class ImportBatches {
    /** For the history: a batch is a row of the unit of work that it tells of, so taking that back marks it too. */
    public static final Table TABLE = Table.of(
            "import_batch",
            "id",
            new Table.Column("profile", Table.Kind.TEXT),
            new Table.Column("file_name", Table.Kind.TEXT),
            new Table.Column("file_hash", Table.Kind.TEXT),
            new Table.Column("source", Table.Kind.TEXT),
            new Table.Column("data_as_of", Table.Kind.DATE),
            new Table.Column("unit_of_work", Table.Kind.ID),
            new Table.Column("receipt", Table.Kind.TEXT));

    private static final String SELECT = """
            SELECT b.id, b.profile, b.file_name, b.source, b.data_as_of, b.unit_of_work, b.receipt, b.removed_reason,
                   e.changed_at, e.actor
            FROM import_batch b JOIN change_entry e ON e.unit_of_work = b.unit_of_work
            """;
    private static final int FILE_NAME = 255;

    private final Database database;

    public ImportBatches(Database database) {
        this.database = database;
    }

    static void insert(UnitOfWork work, String profile, Origin origin, Receipt receipt) {
        String name = origin.fileName();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("profile", profile);
        values.put("file_name", name.length() > FILE_NAME ? name.substring(name.length() - FILE_NAME) : name);
        values.put("file_hash", origin.hash());
        values.put("source", origin.source());
        values.put("data_as_of", origin.asOf());
        values.put("unit_of_work", work.id());
        values.put("receipt", Json.write(receipt));
        work.insert(TABLE, Objects.requireNonNull(receipt.batch()), values);
    }

    /** The newest first. */
    public List<Batch> list(int most) {
        return database.read(handle -> handle.createQuery(SELECT + "ORDER BY e.entry_no DESC FETCH FIRST ? ROWS ONLY")
                .bind(0, most)
                .map((rs, context) -> batch(rs))
                .list());
    }

    /** The last import of this very file that still stands. */
    public Optional<Batch> ofFile(String hash) {
        return database.read(handle -> handle.createQuery(
                        SELECT
                                + "WHERE b.file_hash = ? AND b.removed_at IS NULL ORDER BY e.entry_no DESC FETCH FIRST 1 ROWS ONLY")
                .bind(0, hash)
                .map((rs, context) -> batch(rs))
                .findOne());
    }

    /**
     * Takes an import back as a whole.
     *
     * @param undo knows the tables of all features and {@link #TABLE}
     * @return how many rows of the database were set back, the batch's own not counted
     * @throws id.kopdesk.base.CodedException when a record was changed since; nothing is set back then
     */
    public int revert(Actor actor, Undo undo, Batch batch, String reason) {
        return undo.takeBack(actor, batch.unit(), reason) - 1;
    }

    private static Batch batch(ResultSet rs) throws SQLException {
        return new Batch(
                rs.getObject("id", UUID.class),
                rs.getString("profile"),
                rs.getString("file_name"),
                rs.getString("source"),
                rs.getObject("data_as_of", LocalDate.class),
                rs.getObject("unit_of_work", UUID.class),
                Json.read(rs.getString("receipt"), Receipt.class),
                rs.getObject("changed_at", OffsetDateTime.class).toInstant(),
                rs.getString("actor"),
                rs.getString("removed_reason"));
    }
}
