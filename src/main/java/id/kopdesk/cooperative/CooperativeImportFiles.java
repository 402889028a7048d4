package id.kopdesk.cooperative;

import id.kopdesk.database.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** All cooperatives of an area read whole, one query a table. */
final class CooperativeImportFiles {
    private CooperativeImportFiles() {}

    static Map<UUID, CooperativeFile> read(Handle handle, String area) {
        Map<UUID, CooperativeFile> files = new LinkedHashMap<>();
        handle.createQuery("SELECT * FROM cooperative WHERE removed_at IS NULL AND village_code LIKE ?")
                .bind(0, area + "%")
                .map((rs, context) -> new CooperativeFile(
                        Facts.id(rs),
                        rs.getLong("version"),
                        CooperativeMapping.read(rs),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .forEach(file -> files.put(file.id(), file));
        for (PartMapping<?> mapping : PartMappings.ALL) {
            add(handle, mapping, files);
        }
        return files;
    }

    private static <T> void add(Handle handle, PartMapping<T> mapping, Map<UUID, CooperativeFile> files) {
        Map<UUID, List<Part<T>>> parts = new HashMap<>();
        handle.createQuery("SELECT * FROM " + mapping.table().name() + " WHERE removed_at IS NULL ORDER BY id")
                .map((rs, context) -> Map.entry(rs.getObject(CooperativeTables.OWNER, UUID.class), mapping.part(rs)))
                .forEach(part -> parts.computeIfAbsent(part.getKey(), id -> new ArrayList<>())
                        .add(part.getValue()));
        parts.forEach((id, own) ->
                files.computeIfPresent(id, (key, file) -> mapping.with().apply(file, own)));
    }
}
