package id.kopdesk.loan;

import id.kopdesk.base.RecordNames;
import id.kopdesk.database.Database;
import id.kopdesk.database.RowNames;

/** Names of proposals, for logs: a proposal is known by its cooperative. */
public final class LoanNames {
    private LoanNames() {}

    public static RecordNames of(Database database) {
        return new RowNames(database, "loan_proposal r JOIN cooperative c ON c.id = r.cooperative_id", "c.name");
    }
}
