package id.kopdesk.training;

import id.kopdesk.base.FreeTexts;
import id.kopdesk.database.Database;
import id.kopdesk.database.TextRows;
import java.util.List;

/** What was written of programmes, batches and those who took part. */
public final class TrainingFreeTexts {
    private TrainingFreeTexts() {}

    public static List<FreeTexts> of(Database database) {
        return List.of(
                new TextRows(
                        database,
                        "training.texts.programme",
                        TrainingTables.PROGRAMME,
                        "training_programme p",
                        "p.name",
                        "p.area_code",
                        "NULL",
                        "note"),
                new TextRows(
                        database,
                        "training.texts.batch",
                        TrainingTables.BATCH,
                        "training_batch p JOIN training_programme g ON g.id = p.programme_id",
                        "g.name",
                        "SUBSTRING(p.regencies, 1, 5)",
                        "NULL",
                        "over_reason",
                        "note"),
                new TextRows(
                        database,
                        "training.texts.participant",
                        TrainingTables.PARTICIPANT,
                        "training_participant p JOIN training_batch b ON b.id = p.batch_id JOIN training_programme g ON g.id = b.programme_id",
                        "g.name",
                        "SUBSTRING(b.regencies, 1, 5)",
                        "p.cooperative_id",
                        "note"),
                new TextRows(
                        database,
                        "training.texts.staff",
                        TrainingTables.STAFF,
                        "training_staff p JOIN training_batch b ON b.id = p.batch_id JOIN training_programme g ON g.id = b.programme_id",
                        "g.name",
                        "SUBSTRING(b.regencies, 1, 5)",
                        "NULL",
                        "note"),
                new TextRows(
                        database,
                        "training.texts.budget",
                        TrainingTables.BUDGET,
                        "training_budget p JOIN training_programme g ON g.id = p.programme_id",
                        "g.name",
                        "g.area_code",
                        "NULL",
                        "note"),
                new TextRows(
                        database,
                        "training.texts.evaluation",
                        TrainingTables.EVALUATION,
                        "training_evaluation p JOIN training_batch b ON b.id = p.batch_id JOIN training_programme g ON g.id = b.programme_id",
                        "g.name",
                        "SUBSTRING(b.regencies, 1, 5)",
                        "NULL",
                        "remark"),
                new TextRows(
                        database,
                        "training.texts.plan",
                        TrainingTables.PLAN,
                        "training_plan p JOIN training_batch b ON b.id = p.batch_id JOIN training_programme g ON g.id = b.programme_id",
                        "g.name",
                        "SUBSTRING(b.regencies, 1, 5)",
                        "NULL",
                        "note"));
    }
}
