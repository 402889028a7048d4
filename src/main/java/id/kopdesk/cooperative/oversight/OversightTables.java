package id.kopdesk.cooperative.oversight;

import static id.kopdesk.database.Table.Kind.DATE;
import static id.kopdesk.database.Table.Kind.DECIMAL;
import static id.kopdesk.database.Table.Kind.ID;
import static id.kopdesk.database.Table.Kind.TEXT;
import static id.kopdesk.database.Table.Kind.WHOLE;

import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** The tables of the oversight, as the change log, undo and checks need them. */
public final class OversightTables {
    static final String OWNER = "cooperative_id";

    static final Table MEETING = Table.of(
            "meeting_detail",
            OWNER,
            new Column(OWNER, ID),
            new Column("book_year", WHOLE),
            new Column("attended", WHOLE),
            new Column("entitled", WHOLE),
            new Column("documents", TEXT),
            new Column("surplus", WHOLE),
            new Column("share_reserve", WHOLE),
            new Column("share_members", WHOLE),
            new Column("share_management", WHOLE),
            new Column("share_education", WHOLE),
            new Column("share_social", WHOLE),
            new Column("village_return", WHOLE),
            new Column("note", TEXT));

    static final Table BUSINESS = Table.of("business_month", OWNER, business());

    static final Table SITE = Table.of(
            "site",
            OWNER,
            new Column(OWNER, ID),
            new Column("as_of", DATE),
            new Column("land_state", TEXT),
            new Column("area_m2", WHOLE),
            new Column("percent_built", WHOLE),
            new Column("handed_over_on", DATE),
            new Column("note", TEXT));

    static final Table POTENTIAL = Table.of(
            "potential",
            "id",
            new Column("village_code", TEXT),
            new Column("kind", TEXT),
            new Column("name", TEXT),
            new Column("volume", DECIMAL),
            new Column("unit", TEXT),
            new Column("season_from", WHOLE),
            new Column("season_to", WHOLE),
            new Column("outlet", TEXT),
            new Column("as_of", DATE),
            new Column("note", TEXT));

    static final Table COMPANION = Table.of(
            "companion",
            "id",
            new Column("kind", TEXT),
            new Column("name", TEXT),
            new Column("phone", TEXT),
            new Column("region_code", TEXT),
            new Column("start_on", DATE),
            new Column("end_on", DATE),
            new Column("note", TEXT));

    static final Table ASSIGNMENT = Table.of(
            "companion_assignment",
            "companion_id",
            new Column("companion_id", ID),
            new Column(OWNER, ID),
            new Column("start_on", DATE),
            new Column("end_on", DATE));

    static final Table REPORT = Table.of(
            "companion_report",
            "companion_id",
            new Column("companion_id", ID),
            new Column("period_no", WHOLE),
            new Column("received_on", DATE),
            new Column("content", TEXT));

    static final Table HEALTH = Table.of(
            "health",
            OWNER,
            new Column(OWNER, ID),
            new Column("as_of", DATE),
            new Column("state", TEXT),
            new Column("score", DECIMAL),
            new Column("source", TEXT));

    static final Table FORMULA =
            Table.of("activity_formula", "id", new Column("as_of", DATE), new Column("content", TEXT));

    private OversightTables() {}

    private static Column[] business() {
        List<Column> columns = new ArrayList<>(
                List.of(new Column(OWNER, ID), new Column("period_no", WHOLE), new Column("as_of", DATE)));
        for (Figure figure : Figure.values()) {
            columns.add(new Column(figure.column(), WHOLE));
        }
        columns.add(new Column("states", TEXT));
        return columns.toArray(Column[]::new);
    }

    public static List<Table> all() {
        return List.of(MEETING, BUSINESS, SITE, POTENTIAL, COMPANION, ASSIGNMENT, REPORT, HEALTH, FORMULA);
    }
}
