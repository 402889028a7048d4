package id.kopdesk.followup;

import id.kopdesk.base.PersonalData;
import id.kopdesk.database.Database;
import id.kopdesk.database.PersonRows;
import id.kopdesk.database.PersonRows.Spec;
import id.kopdesk.database.PersonRows.Told;
import java.util.List;

/** Those who took part in a visit or a meeting. */
public final class AttendeePersonalData {
    private AttendeePersonalData() {}

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
