package id.kopdesk.loan;

import id.kopdesk.base.FreeTexts;
import id.kopdesk.database.Database;
import id.kopdesk.database.TextRows;
import java.util.List;

/** What was written of proposals, their steps and their money. */
public final class LoanFreeTexts {
    private LoanFreeTexts() {}

    public static List<FreeTexts> of(Database database) {
        return List.of(
                new TextRows(
                        database,
                        "loan.texts.proposal",
                        LoanTables.PROPOSAL,
                        "loan_proposal p JOIN cooperative c ON c.id = p.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "p.cooperative_id",
                        "note"),
                new TextRows(
                        database,
                        "loan.texts.submission",
                        LoanTables.SUBMISSION,
                        "loan_submission p JOIN loan_proposal l ON l.id = p.proposal_id JOIN cooperative c ON c.id = l.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "l.cooperative_id",
                        "purpose"),
                new TextRows(
                        database,
                        "loan.texts.event",
                        LoanTables.EVENT,
                        "loan_event p JOIN loan_proposal l ON l.id = p.proposal_id JOIN cooperative c ON c.id = l.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "l.cooperative_id",
                        "leader",
                        "attendance",
                        "reason",
                        "note"),
                new TextRows(
                        database,
                        "loan.texts.build",
                        LoanTables.BUILD,
                        "loan_build p JOIN loan_proposal l ON l.id = p.proposal_id JOIN cooperative c ON c.id = l.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "l.cooperative_id",
                        "note"),
                new TextRows(
                        database,
                        "loan.texts.money",
                        LoanTables.DISBURSEMENT,
                        "loan_disbursement p JOIN loan_proposal l ON l.id = p.proposal_id JOIN cooperative c ON c.id = l.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "l.cooperative_id",
                        "note"),
                new TextRows(
                        database,
                        "loan.texts.money",
                        LoanTables.PAYMENT,
                        "loan_payment p JOIN loan_proposal l ON l.id = p.proposal_id JOIN cooperative c ON c.id = l.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "l.cooperative_id",
                        "note"),
                new TextRows(
                        database,
                        "loan.texts.money",
                        LoanTables.CLAIM,
                        "loan_claim p JOIN loan_proposal l ON l.id = p.proposal_id JOIN cooperative c ON c.id = l.cooperative_id",
                        "c.name",
                        "c.village_code",
                        "l.cooperative_id",
                        "note"));
    }
}
