package id.kopdesk.region;

import id.kopdesk.database.Table;
import java.util.List;

/** The tables of this room, for the change log, undo and checks. */
public final class RegionTables {
    private RegionTables() {}

    public static List<Table> all() {
        return List.of(RegionEditions.TABLE);
    }
}
