package id.kopdesk.cooperative;

import id.kopdesk.base.FreeTexts;
import id.kopdesk.database.Database;
import id.kopdesk.database.Table;
import id.kopdesk.database.TextRows;
import java.util.List;

/** Notes of cooperatives and their parts. */
public final class CooperativeFreeTexts {
    private CooperativeFreeTexts() {}

    public static List<FreeTexts> of(Database database) {
        return List.of(
                text(
                        database,
                        "cooperative.texts.note",
                        CooperativeTables.COOPERATIVE,
                        "cooperative p",
                        "p.name",
                        "p.village_code",
                        "p.id",
                        "note"),
                text(
                        database,
                        "cooperative.texts.status",
                        CooperativeTables.STATUS,
                        "cooperative_status p JOIN cooperative c ON c.id = p.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "p.cooperative_id",
                        "reason"),
                text(
                        database,
                        "cooperative.texts.milestone",
                        CooperativeTables.MILESTONE,
                        "milestone p JOIN cooperative c ON c.id = p.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "p.cooperative_id",
                        "note"));
    }

    private static FreeTexts text(
            Database database,
            String titleKey,
            Table table,
            String from,
            String where,
            String region,
            String cooperative,
            String... columns) {
        return new TextRows(
                database, new TextRows.Spec(titleKey, table, from, where, region, cooperative, List.of(columns)));
    }
}
