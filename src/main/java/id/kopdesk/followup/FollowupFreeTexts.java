package id.kopdesk.followup;

import id.kopdesk.base.FreeTexts;
import id.kopdesk.database.Database;
import id.kopdesk.database.TextRows;
import java.util.List;

/** What was written of problems, visits and meetings. */
public final class FollowupFreeTexts {
    private FollowupFreeTexts() {}

    public static List<FreeTexts> of(Database database) {
        return List.of(
                new TextRows(
                        database,
                        "followup.texts.problem",
                        FollowupTables.PROBLEM,
                        "problem p",
                        "p.subject_name",
                        "p.region_code",
                        "CASE WHEN p.subject_kind = 'COOPERATIVE' THEN p.subject_id END",
                        "title",
                        "detail",
                        "finder"),
                new TextRows(
                        database,
                        "followup.texts.step",
                        FollowupTables.STEP,
                        "problem_step p JOIN problem q ON q.id = p.problem_id",
                        "q.subject_name",
                        "q.region_code",
                        "CASE WHEN q.subject_kind = 'COOPERATIVE' THEN q.subject_id END",
                        "content"),
                new TextRows(
                        database,
                        "followup.texts.visit",
                        FollowupTables.VISIT,
                        "visit p",
                        "p.subject_name",
                        "p.region_code",
                        "CASE WHEN p.subject_kind = 'COOPERATIVE' THEN p.subject_id END",
                        "title",
                        "place",
                        "leader",
                        "note"),
                new TextRows(
                        database,
                        "followup.texts.decision",
                        FollowupTables.DECISION,
                        "visit_decision p JOIN visit v ON v.id = p.visit_id",
                        "v.subject_name",
                        "v.region_code",
                        "CASE WHEN v.subject_kind = 'COOPERATIVE' THEN v.subject_id END",
                        "content"));
    }
}
