package id.kopdesk.database;

import id.kopdesk.base.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What a copy of the data file holds, told by the original at the moment of copying. */
public record Snapshot(
        UUID officeId,
        boolean demo,
        int schema,
        String engine,
        long entries,
        String chain,
        List<Integrity.Count> tables) {
    /** Names of the files that make up an office beside its key. */
    public static final String DATA = "kopdesk.mv.db";

    public static final String SENTINEL = "penanda.json";

    public Snapshot {
        tables = List.copyOf(tables);
    }

    static Snapshot make(Handle handle, Meta meta, Path zip, List<Table> tables) {
        handle.execute("BACKUP TO '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
        ChainHead head = ChainHead.read(handle);
        List<Integrity.Count> counts = tables.stream()
                .map(table -> new Integrity.Count(
                        table.name(),
                        handle.createQuery("SELECT COUNT(*) FROM " + table.name())
                                .mapTo(Long.class)
                                .one()))
                .toList();
        return new Snapshot(
                meta.officeId(), meta.demo(), meta.schema(), meta.engine(), head.entryNo(), head.chain(), counts);
    }

    /** The sentinel that belongs to the copy. */
    public byte[] sentinel() {
        return Json.write(new Sentinel(schema, engine, entries, chain, officeId, null))
                .getBytes(StandardCharsets.UTF_8);
    }
}
