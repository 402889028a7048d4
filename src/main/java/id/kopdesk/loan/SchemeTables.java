package id.kopdesk.loan;

import static id.kopdesk.database.Table.Kind.BOOLEAN;
import static id.kopdesk.database.Table.Kind.DATE;
import static id.kopdesk.database.Table.Kind.ID;
import static id.kopdesk.database.Table.Kind.TEXT;
import static id.kopdesk.database.Table.Kind.WHOLE;

import id.kopdesk.database.Table;
import id.kopdesk.database.Table.Column;

/** The tables of schemes. */
final class SchemeTables {
    static final Table SCHEME = Table.of(
            "loan_scheme",
            "id",
            new Column("code", TEXT),
            new Column("edition", WHOLE),
            new Column("name", TEXT),
            new Column("path", TEXT),
            new Column("legal_basis", TEXT),
            new Column("valid_from", DATE),
            new Column("valid_to", DATE),
            new Column("validity_source", TEXT),
            new Column("validity_confirmed", BOOLEAN),
            new Column("village_approver", TEXT),
            new Column("ward_approver", TEXT),
            new Column("cooperative_borrows", BOOLEAN),
            new Column("note", TEXT));

    static final Table PARAMETER = Table.of(
            "loan_scheme_parameter",
            "scheme_id",
            new Column("scheme_id", ID),
            new Column("parameter", TEXT),
            new Column("content", TEXT),
            new Column("source", TEXT),
            new Column("confirmed", BOOLEAN));

    static final Table STEP = Table.of(
            "loan_scheme_step",
            "scheme_id",
            new Column("scheme_id", ID),
            new Column("place_no", WHOLE),
            new Column("step", TEXT),
            new Column("branch", TEXT),
            new Column("optional", BOOLEAN),
            new Column("documents", TEXT),
            new Column("source", TEXT),
            new Column("title", TEXT));

    private SchemeTables() {}
}
