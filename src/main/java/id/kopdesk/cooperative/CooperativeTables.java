package id.kopdesk.cooperative;

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
public final class CooperativeTables {
    static final String OWNER = "cooperative_id";

    static final Table COOPERATIVE = Table.of(
                    "cooperative",
                    "id",
                    new Column("name", TEXT),
                    new Column("sort_name", TEXT),
                    new Column("kind", TEXT),
                    new Column("village_code", TEXT),
                    new Column("regency_code", TEXT),
                    new Column("subdistrict_code", TEXT),
                    new Column("formation", TEXT),
                    new Column("address", TEXT),
                    new Column("postal_code", TEXT),
                    new Column("phone", TEXT),
                    new Column("email", TEXT),
                    new Column("latitude", DECIMAL),
                    new Column("longitude", DECIMAL),
                    new Column("registration_number", TEXT),
                    new Column("tax_id", TEXT),
                    new Column("business_id", TEXT),
                    new Column("ahu_decree", TEXT),
                    new Column("deed_number", TEXT),
                    new Column("gazette_number", TEXT),
                    new Column("subdomain", TEXT),
                    new Column("bank", TEXT),
                    new Column("bank_account", TEXT),
                    new Column("simkopdes_id", TEXT),
                    new Column("principal_saving", WHOLE),
                    new Column("mandatory_saving", WHOLE),
                    new Column("note", TEXT),
                    new Column("status", TEXT),
                    new Column("stage", TEXT),
                    new Column("stage_rank", WHOLE),
                    new Column("finding_rank", WHOLE),
                    new Column("finding_count", WHOLE),
                    new Column("changed_no", WHOLE))
            .deriving(
                    "sort_name",
                    "regency_code",
                    "subdistrict_code",
                    "status",
                    "stage",
                    "stage_rank",
                    "finding_rank",
                    "finding_count",
                    "changed_no");

    static final Table STATUS = Table.of(
            "cooperative_status",
            OWNER,
            new Column(OWNER, ID),
            new Column("status", TEXT),
            new Column("event_date", DATE),
            new Column("as_of", DATE),
            new Column("merged_into", ID),
            new Column("reason", TEXT));

    static final Table VILLAGE = Table.of(
            "cooperative_village",
            OWNER,
            new Column(OWNER, ID),
            new Column("village_code", TEXT),
            new Column("valid_from", DATE),
            new Column("valid_to", DATE));

    static final Table MILESTONE = Table.of(
            "milestone",
            OWNER,
            new Column(OWNER, ID),
            new Column("kind", TEXT),
            new Column("state", TEXT),
            new Column("reference", TEXT),
            new Column("event_date", DATE),
            new Column("as_of", DATE),
            new Column("note", TEXT));

    static final Table OFFICER = Table.of(
            "officer",
            OWNER,
            new Column(OWNER, ID),
            new Column("organ", TEXT),
            new Column("seat", TEXT),
            new Column("name", TEXT),
            new Column("sex", TEXT),
            new Column("national_id", TEXT),
            new Column("phone", TEXT),
            new Column("village_head", BOOLEAN),
            new Column("kin_declared", BOOLEAN),
            new Column("start_on", DATE),
            new Column("end_on", DATE));

    static final Table OUTLET = Table.of(
            "outlet",
            OWNER,
            new Column(OWNER, ID),
            new Column("kind", TEXT),
            new Column("name", TEXT),
            new Column("status", TEXT),
            new Column("opened_on", DATE),
            new Column("closed_on", DATE),
            new Column("tenure", TEXT));

    static final Table MEETING = Table.of(
            "annual_meeting",
            OWNER,
            new Column(OWNER, ID),
            new Column("book_year", WHOLE),
            new Column("state", TEXT),
            new Column("held_on", DATE),
            new Column("as_of", DATE));

    private CooperativeTables() {}

    public static List<Table> all() {
        return List.of(COOPERATIVE, STATUS, VILLAGE, MILESTONE, OFFICER, OUTLET, MEETING);
    }
}
