package id.kopdesk.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes rows; inserts are gathered per table, so that an import is not one statement a row. */
final class RowWriter {
    private final Handle handle;
    private final UUID officeId;
    private final OffsetDateTime at;
    private final Map<String, Batch> pending = new HashMap<>();

    RowWriter(Handle handle, UUID officeId, Instant at) {
        this.handle = handle;
        this.officeId = officeId;
        this.at = at.atOffset(ZoneOffset.UTC);
    }

    /** @param facts the row as {@link RowJson} writes it */
    void insert(Table table, UUID id, Map<String, @Nullable Object> values, String facts) {
        List<Table.Column> columns = table.columns();
        @Nullable Object[] all = new Object[6 + columns.size()];
        all[0] = id;
        all[1] = officeId;
        all[2] = 1L;
        all[3] = RowJson.hash(table, id, 1, facts);
        for (int i = 0; i < columns.size(); i++) {
            all[6 + i] = values.get(columns.get(i).name());
        }
        pending.computeIfAbsent(table.name(), n -> new Batch(handle, table.insertSql()))
                .add(all);
    }

    void update(Table table, Row before, long next, Map<String, @Nullable Object> values, @Nullable String gone) {
        flush();
        try (var update = handle.createUpdate(table.updateSql())) {
            int at = 0;
            for (Table.Column column : table.columns()) {
                Object value = values.get(column.name());
                if (value == null) {
                    update.bindNull(at++, sqlType(column.kind()));
                } else {
                    update.bind(at++, value);
                }
            }
            update.bind(at++, next).bind(at++, RowJson.hash(table, before.id(), next, values, gone));
            if (gone == null) {
                update.bindNull(at++, java.sql.Types.TIMESTAMP_WITH_TIMEZONE).bindNull(at++, java.sql.Types.VARCHAR);
            } else {
                OffsetDateTime since = before.removedAt() == null ? this.at : before.removedAt();
                update.bind(at++, since).bind(at++, gone);
            }
            update.bind(at++, before.id()).bind(at, before.version());
            if (update.execute() != 1) {
                throw new ConflictException(
                        table, RowReader.find(handle, table, before.id()).orElse(before), values);
            }
        }
    }

    /** Order of tables does not matter: the schema has no foreign keys between rows of one unit of work. */
    void flush() {
        pending.values().forEach(Batch::flush);
    }

    private static int sqlType(Table.Kind kind) {
        return switch (kind) {
            case TEXT -> java.sql.Types.VARCHAR;
            case WHOLE -> java.sql.Types.BIGINT;
            case DECIMAL -> java.sql.Types.DECIMAL;
            case DATE -> java.sql.Types.DATE;
            case BOOLEAN -> java.sql.Types.BOOLEAN;
            case ID -> java.sql.Types.OTHER;
        };
    }

    void close() {
        pending.values().forEach(Batch::close);
    }
}
