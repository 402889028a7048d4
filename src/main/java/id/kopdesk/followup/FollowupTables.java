package id.kopdesk.followup;

import static id.kopdesk.database.Table.Kind.DATE;
import static id.kopdesk.database.Table.Kind.ID;
import static id.kopdesk.database.Table.Kind.TEXT;
import static id.kopdesk.database.Table.Kind.WHOLE;

import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;
import java.util.List;

/** The tables of this room, as the change log, undo and checks need them. */
public final class FollowupTables {
    static final Table PROBLEM = Table.of(
                    "problem",
                    "id",
                    new Column("subject_kind", TEXT),
                    new Column("subject_id", TEXT),
                    new Column("subject_name", TEXT),
                    new Column("region_code", TEXT),
                    new Column("title", TEXT),
                    new Column("detail", TEXT),
                    new Column("category", TEXT),
                    new Column("severity", TEXT),
                    new Column("found_by", TEXT),
                    new Column("finder", TEXT),
                    new Column("found_on", DATE),
                    new Column("visit_id", ID),
                    new Column("state", TEXT),
                    new Column("owner", TEXT),
                    new Column("due_on", DATE),
                    new Column("closed_on", DATE),
                    new Column("step_count", WHOLE))
            .deriving("state", "owner", "due_on", "closed_on", "step_count");

    static final Table STEP = Table.of(
            "problem_step",
            "problem_id",
            new Column("problem_id", ID),
            new Column("step_no", WHOLE),
            new Column("kind", TEXT),
            new Column("event_date", DATE),
            new Column("content", TEXT),
            new Column("owner", TEXT),
            new Column("due_on", DATE),
            new Column("action_id", ID),
            new Column("handed_to", TEXT));

    static final Table VISIT = Table.of(
            "visit",
            "id",
            new Column("kind", TEXT),
            new Column("held_on", DATE),
            new Column("place", TEXT),
            new Column("title", TEXT),
            new Column("subject_kind", TEXT),
            new Column("subject_id", TEXT),
            new Column("subject_name", TEXT),
            new Column("region_code", TEXT),
            new Column("leader", TEXT),
            new Column("note", TEXT));

    static final Table ATTENDEE = Table.of(
            "visit_attendee",
            "visit_id",
            new Column("visit_id", ID),
            new Column("institution", TEXT),
            new Column("name", TEXT),
            new Column("duty", TEXT));

    static final Table DECISION = Table.of(
            "visit_decision",
            "visit_id",
            new Column("visit_id", ID),
            new Column("decision_no", WHOLE),
            new Column("content", TEXT),
            new Column("owner", TEXT),
            new Column("due_on", DATE),
            new Column("problem_id", ID));

    private FollowupTables() {}

    public static List<Table> all() {
        return List.of(PROBLEM, STEP, VISIT, ATTENDEE, DECISION);
    }
}
