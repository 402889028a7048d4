package id.kopdesk.cooperative.oversight;

import id.kopdesk.base.PersonalData;
import id.kopdesk.base.RecordNames;
import id.kopdesk.database.Database;
import id.kopdesk.database.PersonRows;
import id.kopdesk.database.PersonRows.Spec;
import id.kopdesk.database.PersonRows.Told;
import id.kopdesk.database.RowNames;
import java.util.List;

/** Business assistants and other companions of cooperatives. */
public final class CompanionPersonalData {
    private CompanionPersonalData() {}

    /** Names of companions, for logs. */
    public static RecordNames names(Database database) {
        return new RowNames(database, "companion r", "r.name");
    }

    public static PersonalData of(Database database) {
        return new PersonRows(
                database,
                new Spec(
                        "cooperative.oversight.personal",
                        OversightTables.COMPANION,
                        "companion p",
                        "p.region_code",
                        "p.region_code",
                        "p.id",
                        "p.end_on",
                        List.of(
                                new Told("name", "cooperative.oversight.personal.name"),
                                new Told("phone", "cooperative.oversight.personal.phone"),
                                new Told("start_on", "cooperative.oversight.personal.startOn"),
                                new Told("end_on", "cooperative.oversight.personal.endOn"),
                                new Told("note", "cooperative.oversight.personal.note")),
                        List.of("phone", "note")));
    }
}
