package id.kopdesk.followup;

import id.kopdesk.base.PersonalData;
import id.kopdesk.base.RecordNames;
import id.kopdesk.database.Database;
import id.kopdesk.database.PersonRows;
import id.kopdesk.database.PersonRows.Spec;
import id.kopdesk.database.PersonRows.Told;
import id.kopdesk.database.RowNames;
import java.util.List;

/** Those who took part in a visit or a meeting. */
public final class AttendeePersonalData {
    private AttendeePersonalData() {}

    /** Names of problems and visits, for logs. */
    public static List<RecordNames> names(Database database) {
        return List.of(new RowNames(database, "problem r", "r.title"), new RowNames(database, "visit r", "r.title"));
    }

    public static PersonalData of(Database database) {
        return new PersonRows(
                database,
                new Spec(
                        "followup.personal",
                        FollowupTables.ATTENDEE,
                        "visit_attendee p JOIN visit v ON v.id = p.visit_id",
                        "v.title",
                        "v.region_code",
                        "p.visit_id",
                        "v.held_on",
                        List.of(new Told("name", "followup.personal.name"), new Told("duty", "followup.personal.duty")),
                        List.of("duty")));
    }
}
