package id.kopdesk.intake;

import id.kopdesk.database.Batch;
import id.kopdesk.database.ScratchFile;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.intake.StagedRow.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of a long import in an encrypted scratch database: never in memory together, never in the office's file. */
public final class StagedRows implements AutoCloseable {
    private static final int PAGE = 1000;
    private static final String INSERT = "INSERT INTO staged (no, file_no, row_no, hidden, kind, name, owner, payload,"
            + " reasons, key1, key2, key3, known, choice, ready) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private final ScratchFile scratch = new ScratchFile();
    private final TwinKeys keys = new TwinKeys();

    public StagedRows() {
        scratch.write(handle -> handle.execute("""
                CREATE TABLE staged (no BIGINT PRIMARY KEY, file_no INTEGER, row_no INTEGER, hidden BOOLEAN,
                kind VARCHAR(10), name VARCHAR, owner UUID, payload VARCHAR, reasons VARCHAR, key1 VARCHAR,
                key2 VARCHAR, key3 VARCHAR, known UUID, choice VARCHAR(6), ready BOOLEAN)
                """));
        scratch.write(handle -> handle.execute("CREATE INDEX staged_kind ON staged (kind, no)"));
    }

    /** Adds rows, a thousand or so at a time. */
    public void add(List<StagedRow> rows) {
        scratch.write(handle -> {
            try (Batch batch = new Batch(handle, INSERT)) {
                rows.forEach(row -> batch.add(values(row)));
                batch.flush();
            }
        });
        rows.forEach(keys::set);
    }

    /** Rows after {@code after} in order; of one kind only, or of all where it is null. */
    public List<StagedRow> page(@Nullable Kind kind, long after, int limit) {
        String narrow = kind == null ? "" : " AND kind = '" + kind + "'";
        return scratch.read(handle -> handle.createQuery("SELECT * FROM staged WHERE no > ?" + narrow
                        + " ORDER BY no FETCH FIRST " + limit + " ROWS ONLY")
                .bind(0, after)
                .map((rs, context) -> row(rs))
                .list());
    }

    /** All rows in order, a page at a time. */
    public void each(Consumer<List<StagedRow>> pages) {
        long after = 0;
        while (true) {
            List<StagedRow> page = page(null, after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            pages.accept(page);
            after = page.get(page.size() - 1).no();
        }
    }

    public Optional<StagedRow> find(long no) {
        return scratch.read(handle -> handle.createQuery("SELECT * FROM staged WHERE no = ?")
                .bind(0, no)
                .map((rs, context) -> row(rs))
                .findOne());
    }

    /** Puts rows in the place of those with their numbers. */
    public void put(Collection<StagedRow> rows) {
        scratch.write(handle -> {
            try (Batch gone = new Batch(handle, "DELETE FROM staged WHERE no = ?");
                    Batch batch = new Batch(handle, INSERT)) {
                rows.forEach(row -> gone.add(row.no()));
                gone.flush();
                rows.forEach(row -> batch.add(values(row)));
                batch.flush();
            }
        });
        rows.forEach(keys::set);
    }

    /** One answer for every row of a kind. */
    public void choose(Kind kind, Choice choice) {
        List<StagedRow> changed = new ArrayList<>();
        each(page -> page.stream().filter(row -> row.kind() == kind).forEach(row -> changed.add(row.chosen(choice))));
        put(changed);
    }

    /** As the rows stand now; one that cannot be imported has no keys. */
    public TwinRows twins() {
        return new TwinRows(keys);
    }

    public Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0L);
        }
        scratch.read(handle -> handle.createQuery("SELECT kind, COUNT(*) AS rows_in FROM staged GROUP BY kind")
                .map((rs, context) -> counts.put(Kind.valueOf(rs.getString("kind")), rs.getLong("rows_in")))
                .list());
        return counts;
    }

    /** The records that rows are to change. */
    public Set<UUID> updated() {
        return scratch.read(
                handle -> handle.createQuery("SELECT known FROM staged WHERE kind = 'KNOWN' AND choice = 'UPDATE'")
                        .mapTo(UUID.class)
                        .set());
    }

    /** Rows of a kind about which nobody has said anything. */
    public long open(Kind kind) {
        return scratch.read(handle -> handle.createQuery("SELECT COUNT(*) FROM staged WHERE kind = ? AND choice = ?")
                .bind(0, kind.name())
                .bind(1, Choice.NONE.name())
                .mapTo(Long.class)
                .one());
    }

    public long ready() {
        return scratch.read(handle -> one(handle, "SELECT COUNT(*) FROM staged WHERE ready"));
    }

    public long size() {
        return scratch.read(handle -> one(handle, "SELECT COUNT(*) FROM staged"));
    }

    private static long one(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private static @Nullable Object[] values(StagedRow row) {
        List<@Nullable String> keys = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            keys.add(
                    i < row.keys().size() && !row.keys().get(i).isEmpty()
                            ? row.keys().get(i)
                            : null);
        }
        return new @Nullable Object[] {
            row.no(),
            row.file(),
            row.row(),
            row.hidden(),
            row.kind().name(),
            row.name(),
            row.owner(),
            row.payload(),
            FindingJson.write(row.reasons()),
            keys.get(0),
            keys.get(1),
            keys.get(2),
            row.known(),
            row.choice().name(),
            row.ready()
        };
    }

    private static StagedRow row(ResultSet rs) throws SQLException {
        List<String> keys = new ArrayList<>();
        for (String key : List.of("key1", "key2", "key3")) {
            String value = rs.getString(key);
            keys.add(value == null ? "" : value);
        }
        return new StagedRow(
                rs.getLong("no"),
                rs.getInt("file_no"),
                rs.getInt("row_no"),
                rs.getBoolean("hidden"),
                Kind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                rs.getObject("owner", UUID.class),
                rs.getString("payload"),
                FindingJson.read(rs.getString("reasons")),
                keys,
                rs.getObject("known", UUID.class),
                Choice.valueOf(rs.getString("choice")));
    }

    @Override
    public void close() {
        scratch.close();
    }
}
