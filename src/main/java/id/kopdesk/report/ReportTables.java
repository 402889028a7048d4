package id.kopdesk.report;

import static id.kopdesk.database.Table.Kind.DATE;
import static id.kopdesk.database.Table.Kind.TEXT;
import static id.kopdesk.database.Table.Kind.WHOLE;

import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;
import java.util.List;

/** The tables of this room, as the change log, undo and checks need them. */
public final class ReportTables {
    static final Table MONTH = Table.of(
            "report_month",
            "id",
            new Column("period", TEXT),
            new Column("state", TEXT),
            new Column("revision", WHOLE),
            new Column("changed_by", TEXT),
            new Column("changed_at", TEXT),
            new Column("sent_on", DATE),
            new Column("sent_to", TEXT),
            new Column("reason", TEXT));
    static final Table SNAPSHOT = Table.of(
                    "report_snapshot",
                    "id",
                    new Column("period", TEXT),
                    new Column("revision", WHOLE),
                    new Column("fingerprint", TEXT),
                    new Column("closed_by", TEXT),
                    new Column("closed_at", TEXT),
                    new Column("content", TEXT),
                    new Column("totals", TEXT))
            // Kept once: the log has its fingerprint, not a second copy of the whole month.
            .deriving("content", "totals")
            .formerly("content");
    static final Table SKIP = Table.of(
            "report_skip", "id", new Column("period", TEXT), new Column("item", TEXT), new Column("reason", TEXT));
    static final Table RECEIPT = Table.of(
            "report_receipt",
            "id",
            new Column("period", TEXT),
            new Column("unit", TEXT),
            new Column("region_code", TEXT),
            new Column("received_on", DATE),
            new Column("skip_reason", TEXT));
    static final Table SET = Table.of("report_set", "id", new Column("name", TEXT), new Column("sheets", TEXT));

    private ReportTables() {}

    public static List<Table> all() {
        return List.of(MONTH, SNAPSHOT, SKIP, RECEIPT, SET);
    }
}
