package id.kopdesk.loan;

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
public final class LoanTables {
    static final String OWNER = "proposal_id";

    static final Table PROPOSAL = Table.of(
                    "loan_proposal",
                    "id",
                    new Column("change_no", WHOLE),
                    new Column("cooperative_id", ID),
                    new Column("village_code", TEXT),
                    new Column("regency_code", TEXT),
                    new Column("scheme_id", ID),
                    new Column("scheme_code", TEXT),
                    new Column("reference", TEXT),
                    new Column("filed_on", DATE),
                    new Column("bank", TEXT),
                    new Column("site", TEXT),
                    new Column("instalment_source", TEXT),
                    new Column("note", TEXT),
                    new Column("outcome", TEXT),
                    new Column("step", TEXT),
                    new Column("step_no", WHOLE),
                    new Column("since_on", DATE),
                    new Column("deadline_on", DATE),
                    new Column("amount", WHOLE),
                    new Column("owed", WHOLE),
                    new Column("unpaid_from", DATE))
            .deriving(
                    "regency_code",
                    "scheme_code",
                    "outcome",
                    "step",
                    "step_no",
                    "since_on",
                    "deadline_on",
                    "amount",
                    "owed",
                    "unpaid_from");

    static final Table SUBMISSION = owned(
            "loan_submission",
            new Column("round_no", WHOLE),
            new Column("filed_on", DATE),
            new Column("amount", WHOLE),
            new Column("operating", WHOLE),
            new Column("rate", DECIMAL),
            new Column("tenor", WHOLE),
            new Column("grace", WHOLE),
            new Column("method", TEXT),
            new Column("purpose", TEXT),
            new Column("has_budget", BOOLEAN),
            new Column("has_stages", BOOLEAN),
            new Column("has_repayment", BOOLEAN));

    static final Table EVENT = owned(
            "loan_event",
            new Column("event_no", WHOLE),
            new Column("round_no", WHOLE),
            new Column("step", TEXT),
            new Column("kind", TEXT),
            new Column("on_date", DATE),
            new Column("reference", TEXT),
            new Column("amount", WHOLE),
            new Column("support", WHOLE),
            new Column("place", TEXT),
            new Column("leader", TEXT),
            new Column("attendance", TEXT),
            new Column("reason", TEXT),
            new Column("note", TEXT));

    static final Table DOCUMENT = owned(
            "loan_document",
            new Column("round_no", WHOLE),
            new Column("kind", TEXT),
            new Column("reference", TEXT),
            new Column("dated", DATE),
            new Column("shelf", TEXT));

    static final Table BUILD =
            owned("loan_build", new Column("on_date", DATE), new Column("percent", WHOLE), new Column("note", TEXT));

    static final Table INSTALMENT = owned(
            "loan_instalment",
            new Column("instalment_no", WHOLE),
            new Column("due_on", DATE),
            new Column("principal", WHOLE),
            new Column("interest", WHOLE),
            new Column("balance", WHOLE));

    static final Table DISBURSEMENT = owned(
            "loan_disbursement", new Column("on_date", DATE), new Column("amount", WHOLE), new Column("note", TEXT));

    static final Table PAYMENT = owned(
            "loan_payment",
            new Column("kind", TEXT),
            new Column("on_date", DATE),
            new Column("amount", WHOLE),
            new Column("source", TEXT),
            new Column("note", TEXT));

    static final Table CLAIM = owned(
            "loan_claim",
            new Column("instalment_no", WHOLE),
            new Column("amount", WHOLE),
            new Column("claimed_on", DATE),
            new Column("placed_on", DATE),
            new Column("source", TEXT),
            new Column("note", TEXT));

    static final Table GUEST = owned(
            "loan_attendee",
            new Column("round_no", WHOLE),
            new Column("place_no", WHOLE),
            new Column("element", TEXT),
            new Column("name", TEXT),
            new Column("duty", TEXT));

    /** Letters that were printed; the rules of their numbers stand with the letters. */
    public static final Table LETTER = owned(
            "loan_letter",
            new Column("kind", TEXT),
            new Column("sender", TEXT),
            new Column("region_code", TEXT),
            new Column("dated", DATE),
            new Column("pattern", TEXT),
            new Column("serial", WHOLE),
            new Column("reference", TEXT),
            new Column("name", TEXT));

    static final Table FUND = Table.of(
            "village_fund",
            "id",
            new Column("village_code", TEXT),
            new Column("fund_year", WHOLE),
            new Column("total", WHOLE),
            new Column("regular", WHOLE),
            new Column("reserved", WHOLE),
            new Column("source", TEXT));

    static final Table TARGET = Table.of(
            "loan_step_days",
            "id",
            new Column("scheme_code", TEXT),
            new Column("step", TEXT),
            new Column("days", WHOLE),
            new Column("working", BOOLEAN));

    static final Table RETURN = Table.of(
            "village_return",
            "cooperative_id",
            new Column("cooperative_id", ID),
            new Column("village_code", TEXT),
            new Column("book_year", WHOLE),
            new Column("surplus", WHOLE),
            new Column("share", DECIMAL),
            new Column("paid_on", DATE),
            new Column("paid", WHOLE));

    private LoanTables() {}

    private static Table owned(String name, Column... columns) {
        Column[] all = new Column[columns.length + 1];
        all[0] = new Column(OWNER, ID);
        System.arraycopy(columns, 0, all, 1, columns.length);
        return Table.of(name, OWNER, all);
    }

    public static List<Table> all() {
        return List.of(
                SchemeTables.SCHEME,
                SchemeTables.PARAMETER,
                SchemeTables.STEP,
                PROPOSAL,
                SUBMISSION,
                EVENT,
                DOCUMENT,
                BUILD,
                INSTALMENT,
                DISBURSEMENT,
                PAYMENT,
                CLAIM,
                GUEST,
                LETTER,
                FUND,
                RETURN,
                TARGET);
    }
}
