package id.kopdesk.cooperative;

import id.kopdesk.base.FreeTexts;
import id.kopdesk.database.Database;
import id.kopdesk.database.TextRows;
import java.util.List;

/** Notes of cooperatives and their parts. */
public final class CooperativeFreeTexts {
    private CooperativeFreeTexts() {}

    public static List<FreeTexts> of(Database database) {
        return List.of(
                new TextRows(
                        database,
                        "cooperative.texts.note",
                        CooperativeTables.COOPERATIVE,
                        "cooperative p",
                        "p.name",
                        "p.village_code",
                        "p.id",
                        "note"),
                new TextRows(
                        database,
                        "cooperative.texts.status",
                        CooperativeTables.STATUS,
                        "cooperative_status p JOIN cooperative c ON c.id = p.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "p.cooperative_id",
                        "reason"),
                new TextRows(
                        database,
                        "cooperative.texts.milestone",
                        CooperativeTables.MILESTONE,
                        "milestone p JOIN cooperative c ON c.id = p.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "p.cooperative_id",
                        "note"));
    }
}
