package id.kopdesk.register;

import static id.kopdesk.database.Table.Kind.DATE;
import static id.kopdesk.database.Table.Kind.DECIMAL;
import static id.kopdesk.database.Table.Kind.ID;
import static id.kopdesk.database.Table.Kind.TEXT;
import static id.kopdesk.database.Table.Kind.WHOLE;

import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;
import java.util.List;

/** The tables of this room, as the change log, undo and checks need them. */
public final class RegisterTables {
    static final Table SNAPSHOT = Table.of(
            "register_snapshot",
            "id",
            new Column("kind", TEXT),
            new Column("taken_on", DATE),
            new Column("file_name", TEXT),
            new Column("file_hash", TEXT),
            new Column("level", TEXT),
            new Column("receipt", TEXT));

    static final Table COOPERATIVE = Table.of(
            "register_cooperative",
            "snapshot_id",
            new Column("snapshot_id", ID),
            new Column("row_no", WHOLE),
            new Column("simkopdes_id", TEXT),
            new Column("name", TEXT),
            new Column("province", TEXT),
            new Column("regency", TEXT),
            new Column("subdistrict", TEXT),
            new Column("latitude", DECIMAL),
            new Column("longitude", DECIMAL),
            new Column("region_code", TEXT),
            new Column("cooperative_id", ID),
            new Column("outcome", TEXT),
            new Column("candidates", TEXT),
            new Column("findings", TEXT));

    static final Table REGION = Table.of(
            "register_region",
            "snapshot_id",
            new Column("snapshot_id", ID),
            new Column("row_no", WHOLE),
            new Column("province", TEXT),
            new Column("regency", TEXT),
            new Column("subdistrict", TEXT),
            new Column("village", TEXT),
            new Column("region_code", TEXT),
            new Column("outcome", TEXT),
            new Column("figures", TEXT),
            new Column("candidates", TEXT),
            new Column("findings", TEXT));

    private RegisterTables() {}

    public static List<Table> all() {
        return List.of(SNAPSHOT, COOPERATIVE, REGION);
    }
}
