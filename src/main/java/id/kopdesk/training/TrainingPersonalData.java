package id.kopdesk.training;

import id.kopdesk.base.PersonalData;
import id.kopdesk.base.RecordNames;
import id.kopdesk.database.Database;
import id.kopdesk.database.PersonRows;
import id.kopdesk.database.PersonRows.Spec;
import id.kopdesk.database.PersonRows.Told;
import id.kopdesk.database.RowNames;
import java.util.List;

/** Participants as persons, and speakers; what a speaker was paid for stays as long as the money is accounted for. */
public final class TrainingPersonalData {
    private TrainingPersonalData() {}

    public static List<PersonalData> of(Database database) {
        return List.of(new PersonRows(database, participants()), new PersonRows(database, staff()));
    }

    /** Names of programmes, batches and people, for logs. */
    public static List<RecordNames> names(Database database) {
        return List.of(
                new RowNames(database, "training_programme r", "r.name"),
                new RowNames(
                        database,
                        "training_batch r JOIN training_programme p ON p.id = r.programme_id",
                        "p.name || ', ' || CAST(r.batch_no AS VARCHAR(10))"),
                new RowNames(database, "training_person r", "r.name"));
    }

    private static Spec participants() {
        return new Spec(
                "training.personal.participants",
                TrainingTables.PERSON,
                "training_person p LEFT JOIN cooperative c ON c.id = p.cooperative_id",
                "c.name",
                "COALESCE(p.village_code, c.village_code)",
                "p.id",
                "(SELECT MAX(b.last_on) FROM training_participant t JOIN training_batch b ON b.id = t.batch_id"
                        + " WHERE t.person_id = p.id)",
                List.of(
                        new Told("name", "training.personal.name"),
                        new Told("national_id", "training.personal.nationalId"),
                        new Told("phone", "training.personal.phone"),
                        new Told("birth_place", "training.personal.birthPlace"),
                        new Told("birth_on", "training.personal.birthOn"),
                        new Told("education", "training.personal.education"),
                        new Told("bank", "training.personal.bank"),
                        new Told("bank_account", "training.personal.bankAccount")),
                List.of(
                        "national_id",
                        "phone",
                        "birth_place",
                        "birth_on",
                        "bank",
                        "bank_account",
                        "officer_id",
                        "member_id"));
    }

    private static Spec staff() {
        return new Spec(
                "training.personal.staff",
                TrainingTables.STAFF,
                "training_staff p JOIN training_batch b ON b.id = p.batch_id",
                "p.institution",
                "CAST(NULL AS VARCHAR(13))",
                "p.batch_id",
                "CAST(NULL AS DATE)",
                List.of(
                        new Told("name", "training.personal.name"),
                        new Told("institution", "training.personal.institution"),
                        new Told("topic", "training.personal.topic"),
                        new Told("held_on", "training.personal.heldOn")),
                List.of("institution"));
    }
}
