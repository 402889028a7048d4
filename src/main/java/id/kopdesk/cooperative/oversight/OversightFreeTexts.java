package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.FreeTexts;
import id.kopdesk.database.Database;
import id.kopdesk.database.TextRows;
import java.util.List;

/** Notes on meetings, sites and companions, and what companions reported. */
public final class OversightFreeTexts {
    private OversightFreeTexts() {}

    public static List<FreeTexts> of(Database database) {
        return List.of(
                new TextRows(
                        database,
                        "cooperative.texts.meeting",
                        OversightTables.MEETING,
                        "meeting_detail p JOIN cooperative c ON c.id = p.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "p.cooperative_id",
                        "note"),
                new TextRows(
                        database,
                        "cooperative.texts.site",
                        OversightTables.SITE,
                        "site p JOIN cooperative c ON c.id = p.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "p.cooperative_id",
                        "note"),
                new TextRows(
                        database,
                        "cooperative.texts.companion",
                        OversightTables.COMPANION,
                        "companion p",
                        "p.name",
                        "p.region_code",
                        "NULL",
                        "note"),
                new TextRows(
                        database,
                        "cooperative.texts.report",
                        OversightTables.REPORT,
                        "companion_report p JOIN companion k ON k.id = p.companion_id",
                        "k.name",
                        "k.region_code",
                        "NULL",
                        "content"));
    }
}
