package id.kopdesk.office;

import static id.kopdesk.database.Table.Kind.BOOLEAN;
import static id.kopdesk.database.Table.Kind.DATE;
import static id.kopdesk.database.Table.Kind.TEXT;
import static id.kopdesk.database.Table.Kind.WHOLE;

import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;
import java.util.List;

/** The tables of this room, for the change log, undo and checks. */
public final class OfficeTables {
    static final Table OFFICE = Table.of(
            "office",
            "id",
            new Column("area_code", TEXT),
            new Column("zone", TEXT),
            new Column("letterhead", TEXT),
            new Column("bold_lines", WHOLE),
            new Column("place", TEXT),
            new Column("logo", TEXT),
            new Column("paper", TEXT),
            new Column("language", TEXT),
            new Column("theme", TEXT));

    static final Table SIGNATORY = Table.of(
            "signatory",
            "office_id",
            new Column("side", TEXT),
            new Column("sign_as", TEXT),
            new Column("position", TEXT),
            new Column("name", TEXT),
            new Column("rank", TEXT),
            new Column("nip", TEXT));

    static final Table SETTING = Table.of(
            "setting",
            "id",
            new Column("code", TEXT),
            new Column("content", TEXT),
            new Column("source", TEXT),
            new Column("confirmed", BOOLEAN));

    static final Table HOLIDAY = Table.of(
            "holiday",
            "id",
            new Column("closed_on", DATE),
            new Column("kind", TEXT),
            new Column("name", TEXT),
            new Column("source", TEXT));

    private OfficeTables() {}

    public static List<Table> all() {
        return List.of(OFFICE, SIGNATORY, SETTING, HOLIDAY);
    }
}
