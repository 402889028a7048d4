package id.kopdesk.member;

import static id.kopdesk.database.Table.Kind.DATE;
import static id.kopdesk.database.Table.Kind.ID;
import static id.kopdesk.database.Table.Kind.TEXT;
import static id.kopdesk.database.Table.Kind.WHOLE;

import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;
import java.util.List;

/** The tables of this room, as the change log, undo and checks need them. */
public final class MemberTables {
    static final Table MEMBER = Table.of(
                    "member",
                    "id",
                    new Column("cooperative_id", ID),
                    new Column("name", TEXT),
                    new Column("sort_name", TEXT),
                    new Column("titles", TEXT),
                    new Column("alias", TEXT),
                    new Column("sex", TEXT),
                    new Column("birth_place", TEXT),
                    new Column("birth_date", DATE),
                    new Column("national_id", TEXT),
                    new Column("national_id_note", TEXT),
                    new Column("address", TEXT),
                    new Column("village_code", TEXT),
                    new Column("phone", TEXT),
                    new Column("job", TEXT),
                    new Column("member_no", TEXT),
                    new Column("join_on", DATE),
                    new Column("known_on", DATE),
                    new Column("role", TEXT),
                    new Column("standing", TEXT),
                    new Column("status", TEXT),
                    new Column("note", TEXT),
                    new Column("traits", WHOLE))
            .deriving("sort_name", "status", "traits")
            .counting(MemberCounts::new);

    static final Table SAVING = Table.of(
                    "member_saving",
                    "member_id",
                    new Column("member_id", ID),
                    new Column("cooperative_id", ID),
                    new Column("kind", TEXT),
                    new Column("paid_on", DATE),
                    new Column("amount", WHOLE),
                    new Column("month_no", WHOLE),
                    new Column("payers", WHOLE),
                    new Column("reverses", ID),
                    new Column("note", TEXT))
            .deriving("payers")
            .counting(SavingCounts::new);

    static final Table PAIR = Table.of(
            "member_pair",
            "kept_id",
            new Column("kept_id", ID),
            new Column("other_id", ID),
            new Column("decision", TEXT),
            new Column("taken", TEXT),
            new Column("note", TEXT));

    private MemberTables() {}

    public static List<Table> all() {
        return List.of(MEMBER, SAVING, PAIR);
    }
}
