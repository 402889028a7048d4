package id.kopdesk;

import id.kopdesk.account.AccountTable;
import id.kopdesk.cooperative.CooperativeTables;
import id.kopdesk.cooperative.oversight.OversightTables;
import id.kopdesk.database.Table;
import id.kopdesk.document.AttachmentTable;
import id.kopdesk.followup.FollowupTables;
import id.kopdesk.intake.ImportBatches;
import id.kopdesk.loan.LoanTables;
import id.kopdesk.member.MemberTables;
import id.kopdesk.office.OfficeTables;
import id.kopdesk.region.RegionTables;
import id.kopdesk.register.RegisterTables;
import id.kopdesk.report.ReportTables;
import id.kopdesk.training.TrainingTables;
import java.util.List;
import java.util.stream.Stream;

/** All business tables: for history, undo and the check that the data is whole. */
final class Tables {
    private Tables() {}

    static List<Table> all() {
        return Stream.of(
                        OfficeTables.all(),
                        RegionTables.all(),
                        CooperativeTables.all(),
                        MemberTables.all(),
                        OversightTables.all(),
                        FollowupTables.all(),
                        RegisterTables.all(),
                        LoanTables.all(),
                        TrainingTables.all(),
                        ReportTables.all(),
                        List.of(ImportBatches.TABLE, AccountTable.ACCOUNT, AttachmentTable.ATTACHMENT))
                .flatMap(List::stream)
                .toList();
    }
}
