package id.kopdesk.database;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What the database says of itself. */
record Meta(int schema, String engine, UUID officeId, boolean demo) {
    static Meta read(Handle handle) {
        return handle.createQuery("SELECT schema_version, engine, office_id, demo FROM office_meta WHERE id = 1")
                .map((rs, context) -> new Meta(
                        rs.getInt("schema_version"),
                        rs.getString("engine"),
                        rs.getObject("office_id", UUID.class),
                        rs.getBoolean("demo")))
                .one();
    }
}
