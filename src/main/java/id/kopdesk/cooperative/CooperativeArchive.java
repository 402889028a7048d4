package id.kopdesk.cooperative;

import id.kopdesk.database.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads many cooperatives whole with one query a table, for reports and other passes over everything. */
public final class CooperativeArchive {
    private CooperativeArchive() {}

    private static final String SEATED = "c.regency_code = :regency";
    private static final String REACHING_IN = """
            c.regency_code <> :regency AND EXISTS (SELECT 1 FROM cooperative_village w
              WHERE w.cooperative_id = c.id AND w.removed_at IS NULL AND w.village_code LIKE :regency || '.%')""";

    /** All cooperatives of a kab/kota that were not taken back, ordered by village and name. */
    public static List<CooperativeFile> inRegency(Handle handle, String regencyCode) {
        return read(handle, SEATED, regencyCode);
    }

    /** Cooperatives seated elsewhere that cover, or covered, a village of this kab/kota. */
    public static List<CooperativeFile> reachingInto(Handle handle, String regencyCode) {
        return read(handle, REACHING_IN, regencyCode);
    }

    private static List<CooperativeFile> read(Handle handle, String which, String regencyCode) {
        Map<UUID, CooperativeFile> files = new LinkedHashMap<>();
        handle.createQuery("SELECT c.* FROM cooperative c WHERE " + which + " AND c.removed_at IS NULL"
                        + " ORDER BY c.village_code, c.sort_name, c.id")
                .bind("regency", regencyCode)
                .map((rs, context) -> {
                    UUID id = Facts.id(rs);
                    return files.put(
                            id,
                            new CooperativeFile(
                                    id,
                                    rs.getLong("version"),
                                    CooperativeMapping.read(rs),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of()));
                })
                .list();
        PartMappings.ALL.forEach(mapping -> addParts(handle, mapping, which, regencyCode, files));
        return List.copyOf(files.values());
    }

    private static <T> void addParts(
            Handle handle, PartMapping<T> mapping, String which, String regencyCode, Map<UUID, CooperativeFile> files) {
        Map<UUID, List<Part<T>>> parts = new HashMap<>();
        handle.createQuery("SELECT p.* FROM " + mapping.table().name()
                        + " p JOIN cooperative c ON c.id = p.cooperative_id"
                        + " WHERE " + which + " AND p.removed_at IS NULL ORDER BY p.id")
                .bind("regency", regencyCode)
                .map((rs, context) -> parts.computeIfAbsent(
                                rs.getObject(CooperativeTables.OWNER, UUID.class), owner -> new ArrayList<>())
                        .add(mapping.part(rs)))
                .list();
        files.replaceAll((id, file) -> parts.containsKey(id) ? mapping.with().apply(file, parts.get(id)) : file);
    }
}
