package id.kopdesk.training;

import static id.kopdesk.database.Table.Kind.BOOLEAN;
import static id.kopdesk.database.Table.Kind.DATE;
import static id.kopdesk.database.Table.Kind.DECIMAL;
import static id.kopdesk.database.Table.Kind.ID;
import static id.kopdesk.database.Table.Kind.TEXT;
import static id.kopdesk.database.Table.Kind.WHOLE;

import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;
import java.util.List;

/** The tables of this room, as the change log, undo and checks need them. */
public final class TrainingTables {
    static final Table PROGRAMME = Table.of(
                    "training_programme",
                    "id",
                    new Column("area_code", TEXT),
                    new Column("name", TEXT),
                    new Column("sort_name", TEXT),
                    new Column("legal_number", TEXT),
                    new Column("funding", TEXT),
                    new Column("book_year", WHOLE),
                    new Column("per_cooperative", WHOLE),
                    new Column("categories", TEXT),
                    new Column("pass_present", WHOLE),
                    new Column("pass_score", WHOLE),
                    new Column("number_pattern", TEXT),
                    new Column("note", TEXT),
                    new Column("questions", TEXT))
            .deriving("sort_name");

    static final Table BATCH = Table.of(
            "training_batch",
            "id",
            new Column("programme_id", ID),
            new Column("batch_no", WHOLE),
            new Column("wave", WHOLE),
            new Column("regencies", TEXT),
            new Column("venue", TEXT),
            new Column("quota", WHOLE),
            new Column("over_reason", TEXT),
            new Column("status", TEXT),
            new Column("first_on", DATE),
            new Column("last_on", DATE),
            new Column("letter_number", TEXT),
            new Column("note", TEXT));

    static final Table DAY = Table.of(
            "training_day",
            "batch_id",
            new Column("batch_id", ID),
            new Column("held_on", DATE),
            new Column("morning", BOOLEAN),
            new Column("afternoon", BOOLEAN));

    static final Table PERSON = Table.of(
                    "training_person",
                    "id",
                    new Column("name", TEXT),
                    new Column("match_name", TEXT),
                    new Column("sex", TEXT),
                    new Column("national_id", TEXT),
                    new Column("phone", TEXT),
                    new Column("birth_place", TEXT),
                    new Column("birth_on", DATE),
                    new Column("education", TEXT),
                    new Column("cooperative_id", ID),
                    new Column("village_code", TEXT),
                    new Column("bank", TEXT),
                    new Column("bank_account", TEXT),
                    new Column("officer_id", ID),
                    new Column("member_id", ID))
            .deriving("match_name");

    static final Table PARTICIPANT = Table.of(
            "training_participant",
            "batch_id",
            new Column("batch_id", ID),
            new Column("person_id", ID),
            new Column("category", TEXT),
            new Column("state", TEXT),
            new Column("cooperative_id", ID),
            new Column("village_code", TEXT),
            new Column("title", TEXT),
            new Column("institution", TEXT),
            new Column("pre_score", DECIMAL),
            new Column("post_score", DECIMAL),
            new Column("allowance", WHOLE),
            new Column("transport", WHOLE),
            new Column("queue_no", WHOLE),
            new Column("note", TEXT));

    static final Table MARK = Table.of(
            "training_mark",
            "batch_id",
            new Column("batch_id", ID),
            new Column("participant_id", ID),
            new Column("held_on", DATE),
            new Column("morning", TEXT),
            new Column("afternoon", TEXT));

    static final Table STAFF = Table.of(
                    "training_staff",
                    "batch_id",
                    new Column("batch_id", ID),
                    new Column("duty", TEXT),
                    new Column("name", TEXT),
                    new Column("match_name", TEXT),
                    new Column("institution", TEXT),
                    new Column("echelon", TEXT),
                    new Column("topic", TEXT),
                    new Column("held_on", DATE),
                    new Column("half", TEXT),
                    new Column("lesson_hours", DECIMAL),
                    new Column("units", DECIMAL),
                    new Column("unit_fee", WHOLE),
                    new Column("standard_id", ID),
                    new Column("tax_percent", DECIMAL),
                    new Column("note", TEXT))
            .deriving("match_name");

    static final Table BUDGET = Table.of(
            "training_budget",
            "programme_id",
            new Column("programme_id", ID),
            new Column("batch_id", ID),
            new Column("account_code", TEXT),
            new Column("name", TEXT),
            new Column("unit", TEXT),
            new Column("volume", DECIMAL),
            new Column("unit_price", WHOLE),
            new Column("standard_id", ID),
            new Column("realised", WHOLE),
            new Column("note", TEXT));

    static final Table STANDARD = Table.of(
            "training_standard",
            "id",
            new Column("kind", TEXT),
            new Column("name", TEXT),
            new Column("unit", TEXT),
            new Column("amount", WHOLE),
            new Column("tax_percent", DECIMAL),
            new Column("source", TEXT),
            new Column("confirmed", BOOLEAN),
            new Column("valid_from", DATE),
            new Column("note", TEXT));

    static final Table EVALUATION = Table.of(
            "training_evaluation",
            "batch_id",
            new Column("batch_id", ID),
            new Column("participant_id", ID),
            new Column("material", WHOLE),
            new Column("speaker", WHOLE),
            new Column("facility", WHOLE),
            new Column("committee", WHOLE),
            new Column("remark", TEXT),
            new Column("answers", TEXT));

    static final Table PLAN = Table.of(
            "training_plan",
            "batch_id",
            new Column("batch_id", ID),
            new Column("participant_id", ID),
            new Column("plan", TEXT),
            new Column("due_on", DATE),
            new Column("outcome", TEXT),
            new Column("followed_on", DATE),
            new Column("note", TEXT));

    static final Table CERTIFICATE = Table.of(
            "training_certificate",
            "batch_id",
            new Column("batch_id", ID),
            new Column("participant_id", ID),
            new Column("person_id", ID),
            new Column("holder", TEXT),
            new Column("cert_year", WHOLE),
            new Column("serial", WHOLE),
            new Column("number", TEXT),
            new Column("issued_on", DATE),
            new Column("check_code", TEXT));

    static final Table REISSUE = Table.of(
            "training_reissue",
            "certificate_id",
            new Column("certificate_id", ID),
            new Column("reissued_on", DATE),
            new Column("reason", TEXT));

    private TrainingTables() {}

    public static List<Table> all() {
        return List.of(
                PROGRAMME,
                BATCH,
                DAY,
                PERSON,
                PARTICIPANT,
                MARK,
                STAFF,
                BUDGET,
                STANDARD,
                EVALUATION,
                PLAN,
                CERTIFICATE,
                REISSUE);
    }
}
