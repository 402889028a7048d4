package id.kopdesk.loan;

import id.kopdesk.base.PersonalData;
import id.kopdesk.database.Database;
import id.kopdesk.database.PersonRows;
import id.kopdesk.database.PersonRows.Spec;
import id.kopdesk.database.PersonRows.Told;
import java.util.List;

/** Those who sat in village meetings about a loan, and those who signed its letters for a village. */
public final class LoanPersonalData {
    private LoanPersonalData() {}

    public static List<PersonalData> of(Database database) {
        return List.of(new PersonRows(database, guests()), new PersonRows(database, signers()));
    }

    private static Spec guests() {
        return new Spec(
                "loan.personal",
                LoanTables.GUEST,
                "loan_attendee p JOIN loan_proposal l ON l.id = p.proposal_id"
                        + " JOIN cooperative c ON c.id = l.cooperative_id",
                "c.name",
                "l.village_code",
                "p.proposal_id",
                "CASE WHEN l.outcome IN ('OPEN', 'RETURNED') THEN NULL ELSE l.since_on END",
                List.of(new Told("name", "loan.personal.name"), new Told("duty", "loan.personal.duty")),
                List.of("duty"));
    }

    private static Spec signers() {
        return new Spec(
                "loan.personal.signers",
                LoanTables.LETTER,
                "loan_letter p JOIN loan_proposal l ON l.id = p.proposal_id"
                        + " JOIN cooperative c ON c.id = l.cooperative_id",
                "c.name",
                "l.village_code",
                "p.proposal_id",
                "CASE WHEN l.outcome IN ('OPEN', 'RETURNED') THEN NULL ELSE l.since_on END",
                List.of(new Told("name", "loan.personal.name"), new Told("reference", "loan.personal.letter")),
                List.of());
    }
}
