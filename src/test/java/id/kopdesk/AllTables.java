package id.kopdesk;

import id.kopdesk.database.Table;
import java.util.List;

/** The program's own list of tables, for journeys that open an office as the program does. */
public final class AllTables {
    private AllTables() {}

    public static List<Table> list() {
        return Tables.all();
    }
}
